package org.indh.logframe.chain;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Resources;
import org.indh.core.text.Written;

/**
 * Which levels a donor's logframe has and which of them must be measured. Written by its code.
 *
 * @param code the template's code: "dgd"
 * @param levels its levels, from the highest
 * @param measured the levels whose nodes must have an indicator
 */
@Written(examples = "dgd")
public record LevelTemplate(String code, List<Level> levels, List<Level> measured) {
    private static final String RESOURCE = "/META-INF/indh/logframe/level-templates.txt";

    public LevelTemplate {
        levels = ImmutableList.copyOf(levels);
        measured = ImmutableList.copyOf(measured);
    }

    /** The template of that code. @throws InvalidValueException where there is none */
    public static LevelTemplate parse(String code) {
        return all().stream()
                .filter(template -> template.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("level-template", code));
    }

    /** Every template that ships. */
    public static List<LevelTemplate> all() {
        return Shipped.ALL;
    }

    /** Read on first use. */
    private static final class Shipped {
        private static final List<LevelTemplate> ALL = read();
    }

    private static List<LevelTemplate> read() {
        return Resources.lines(LevelTemplate.class, RESOURCE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LevelTemplate::of)
                .toList();
    }

    private static LevelTemplate of(String line) {
        String[] parts = line.split("\\|", -1);
        return new LevelTemplate(parts[0].strip(), levels(parts[1]), levels(parts[2]));
    }

    private static List<Level> levels(String text) {
        return List.of(text.strip().split("\\s+", -1)).stream()
                .map(LevelTemplate::level)
                .toList();
    }

    private static Level level(String code) {
        for (Level level : Level.values()) {
            if (level.code().equals(code)) {
                return level;
            }
        }
        throw new IllegalArgumentException("no level " + code);
    }

    /** Whether a node of that level must have an indicator. */
    public boolean measures(Level level) {
        return measured.contains(level);
    }

    /** The level above, where the template has one. */
    public Optional<Level> above(Level level) {
        int index = levels.indexOf(level);
        return index > 0 ? Optional.of(levels.get(index - 1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
