package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.LineColumns;
import org.indh.core.document.Nearest;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Phrase;

/** What dimensions and codes there are, and which of them somebody means. */
final class Vocabulary {
    /** Of texts shorter than this, any other one is near. */
    private static final int SHORT = 3;

    private static final int MOST_LISTED = 12;
    /** How somebody types the code of lines that state none. */
    static final String NONE_STATED = "-";

    /** What people call a dimension besides its name: receipts and expenses are the sides of a budget. */
    private static final Map<String, Dimension> ALIASES = Map.of("side", Dimension.FLOW);

    private final Set<Dimension> known;
    private final CodeNames names;
    private final Words words;

    /** @param known what the lines state codes in */
    Vocabulary(Set<Dimension> known, CodeNames names, Words words) {
        this.known = known;
        this.names = names;
        this.words = words;
    }

    /** @throws QuestionException where no line states codes in a dimension of that name */
    Dimension dimension(String option, String name) throws QuestionException {
        Optional<Dimension> dimension = parsed(name)
                .filter(this::isKnown)
                .or(() -> Optional.ofNullable(ALIASES.get(name)).filter(known::contains))
                .or(() -> called(name))
                .or(() -> column(name));
        if (dimension.isPresent()) {
            return dimension.get();
        }
        throw unknown(option, name, known.stream().map(Dimension::name).toList());
    }

    /** The one that tables call so in one of our languages: "rubrique", "année". */
    private Optional<Dimension> called(String name) {
        String normal = Phrase.normal(name);
        return known.stream()
                .filter(dimension -> names.namesOf(dimension)
                        .anyMatch(each -> Phrase.normal(each).equals(normal)))
                .findFirst();
    }

    /** The one that a column of that name holds: "N° marché". */
    private Optional<Dimension> column(String name) {
        return LineColumns.of(List.of(name)).dimensions().keySet().stream()
                .filter(known::contains)
                .findFirst();
    }

    private static Optional<Dimension> parsed(String name) {
        try {
            return Optional.of(Dimension.parse(name));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** Every amount is in a currency, be it none that is stated. */
    private boolean isKnown(Dimension dimension) {
        return known.contains(dimension) || dimension.equals(Dimension.CURRENCY);
    }

    /** The dimensions of those names, each once, in their order. */
    List<Dimension> dimensions(String option, List<String> wanted) throws QuestionException {
        Set<Dimension> dimensions = new LinkedHashSet<>();
        for (String name : wanted) {
            dimensions.add(dimension(option, name.strip()));
        }
        return List.copyOf(dimensions);
    }

    /** Says that there is no such name among those. */
    QuestionException unknown(String option, String name, List<String> among) {
        String problem = words.say("unknown-dimension", Map.of("option", option, "name", name));
        String nearest = Nearest.of(name, among);
        String listed = words.say("dimensions", Map.of("problem", new Said(problem), "names", among));
        return new QuestionException(
                nearest.isEmpty()
                        ? listed
                        : words.say("nearest", Map.of("problem", new Said(listed), "nearest", nearest)));
    }

    /** Whether a text, as it stands, is one of the codes or what one is called. */
    boolean isCode(Dimension dimension, String text, Set<String> codes) {
        return names.code(dimension, text, codes).isPresent();
    }

    /**
     * The code that a text means, an empty one for lines that state none.
     *
     * @param codes those that lines state, an empty one where some state none
     * @throws QuestionException where it is none of these
     */
    String code(String option, Dimension dimension, String text, Set<String> codes) throws QuestionException {
        String wanted = text.strip();
        if ((wanted.equals(NONE_STATED) || wanted.isEmpty()) && codes.contains("")) {
            return "";
        }
        Set<String> stated = new TreeSet<>(codes);
        stated.remove("");
        Optional<String> code = names.code(dimension, wanted, stated);
        if (code.isPresent()) {
            return code.get();
        }
        String problem = words.say("unknown-code", Map.of("option", option, "code", wanted, "name", dimension.name()));
        String nearest = wanted.length() < SHORT ? "" : Nearest.of(wanted, List.copyOf(stated));
        List<String> listed = new ArrayList<>(stated.stream().limit(MOST_LISTED).toList());
        if (stated.size() > MOST_LISTED) {
            listed.add("…");
        }
        throw new QuestionException(
                nearest.isEmpty()
                        ? words.say("dimensions", Map.of("problem", new Said(problem), "names", listed))
                        : words.say("nearest", Map.of("problem", new Said(problem), "nearest", nearest)));
    }
}
