package org.indh.core.validation;

import com.google.common.collect.ImmutableSortedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.indh.core.document.Nearest;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads a profile from the lines that {@link Profile#parse} shows. */
final class ProfileParser {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*+");
    private static final Set<String> TOP =
            new TreeSet<>(List.of("profile", "extends", "title", "description", "rule", "full-weight", "parameter"));
    private static final Set<String> LANGUAGES =
            new TreeSet<>(Arrays.stream(Language.values()).map(Language::code).toList());
    private static final Set<String> OF_PARAMETER = new TreeSet<>(List.of("value", "from", "fr", "en", "ar"));

    private final String source;
    private final List<String> codes;
    private int number;

    private @Nullable String name;
    private @Nullable String base;
    private final Map<String, LocalizedText> texts = new TreeMap<>();
    private final Map<String, Severity> severities = new TreeMap<>();
    private final Set<String> off = new TreeSet<>();
    private final Set<String> fullWeight = new TreeSet<>();
    private final List<Parameter> parameters = new ArrayList<>();

    private String block = "";
    private String blockName = "";
    private int blockLine;
    private final Map<String, String> fields = new TreeMap<>();

    /** @param codes the codes that may be named; none means any */
    ProfileParser(String source, List<String> codes) {
        this.source = source;
        this.codes = codes;
    }

    Profile parse(List<String> lines) {
        for (String written : lines) {
            number++;
            String line = number == 1 && written.startsWith("\uFEFF") ? written.substring(1) : written;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                take(line);
            }
        }
        close();
        if (name == null) {
            throw refused("a line \"profile: name\"", "");
        }
        String own = name;
        LocalizedText title = texts.getOrDefault("title", LocalizedText.parse(own));
        ProfileBuilder profile = ProfileBuilder.builder()
                .name(own)
                .title(title)
                .description(texts.get("description"))
                .severities(ImmutableSortedMap.copyOf(severities))
                .off(List.copyOf(off))
                .fullWeight(List.copyOf(fullWeight))
                .parameters(parameters);
        boolean isFirst = own.equals("default") && base == null;
        return isFirst ? profile.build() : profile.build().over(Profile.named(base == null ? "default" : base));
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw refused("a line such as \"rule: CODE = error\"", line.strip());
        }
        String key = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        if (Character.isWhitespace(line.charAt(0))) {
            takeField(key, value);
        } else {
            close();
            takeTop(key, value);
        }
    }

    private void takeField(String key, String value) {
        Set<String> known = block.equals("parameter") ? OF_PARAMETER : LANGUAGES;
        if (block.isEmpty()) {
            throw refused("a line that begins at the margin", key);
        }
        if (!known.contains(key)) {
            throw refused("one of " + String.join(", ", known), key);
        }
        if (value.isEmpty()) {
            throw refused("something after \"" + key + ":\"", "");
        }
        if (fields.put(key, value) != null) {
            throw refused("\"" + key + "\" once", key);
        }
    }

    private void takeTop(String key, String value) {
        switch (key) {
            case "profile" -> name = named("a name such as fonds-commun", value, name);
            case "extends" -> base = shipped(value);
            case "rule" -> takeRule(value);
            case "full-weight" -> fullWeight.add(named("a reason such as as-read", value, null));
            case "parameter" -> open(key, named("a name such as pac.years", value, null));
            case "title", "description" -> open(key, empty(value));
            default -> throw refused("one of " + String.join(", ", TOP), key);
        }
    }

    private String named(String expected, String value, @Nullable String before) {
        if (!NAME.matcher(value).matches() || before != null) {
            throw refused(before == null ? expected : "one name only, \"" + before + "\"", value);
        }
        return value;
    }

    private String shipped(String value) {
        if (!Profile.shipped().contains(value) || base != null) {
            throw refused("one of " + String.join(", ", Profile.shipped()) + ", once", value);
        }
        return value;
    }

    private String empty(String value) {
        if (!value.isEmpty()) {
            throw refused("the texts in lines below, indented, as \"fr: …\"", value);
        }
        return value;
    }

    private void takeRule(String value) {
        int equals = value.indexOf('=');
        if (equals < 0) {
            throw refused("a rule and what it is, such as \"LF-CODE-SEQ = off\"", value);
        }
        String code = value.substring(0, equals).strip();
        String said = value.substring(equals + 1).strip();
        if (!codes.isEmpty() && !codes.contains(code)) {
            String nearest = Nearest.of(code, codes);
            throw refused("a rule's code" + (nearest.isEmpty() ? "" : " (did you mean " + nearest + "?)"), code);
        }
        if (severities.containsKey(code) || off.contains(code)) {
            throw refused("each rule once", code);
        }
        if (said.equals("off")) {
            off.add(code);
        } else {
            severities.put(code, severity(said));
        }
    }

    private Severity severity(String said) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.code().equals(said))
                .findFirst()
                .orElseThrow(() -> refused("error, warning, info or off", said));
    }

    private void open(String kind, String called) {
        block = kind;
        blockName = called;
        blockLine = number;
    }

    private void close() {
        if (!block.isEmpty()) {
            int reached = number;
            number = blockLine;
            if (block.equals("parameter")) {
                parameters.add(parameter());
            } else if (texts.put(block, text()) != null) {
                throw refused("\"" + block + "\" once", block);
            }
            number = reached;
        }
        block = "";
        fields.clear();
    }

    private Parameter parameter() {
        String value = fields.get("value");
        if (value == null) {
            throw refused("a line \"value: …\" below the parameter", blockName);
        }
        Parameter parameter = new Parameter(blockName, value, from(), text());
        boolean isTwice = parameters.stream()
                .anyMatch(other -> other.name().equals(blockName) && Objects.equals(other.from(), parameter.from()));
        if (isTwice) {
            throw refused("one value from one day on", blockName);
        }
        return parameter;
    }

    private @Nullable LocalDate from() {
        String from = fields.get("from");
        try {
            return from == null ? null : LocalDate.parse(from);
        } catch (DateTimeException e) {
            throw refused("a day such as 2015-07-07 after \"from:\"", from == null ? "" : from);
        }
    }

    /** The texts of the block by language; a parameter's say what sets it. */
    private LocalizedText text() {
        TreeMap<String, String> byLanguage = new TreeMap<>(fields);
        byLanguage.keySet().retainAll(LANGUAGES);
        if (byLanguage.isEmpty()) {
            throw refused("a text below, in a line such as \"fr: …\"", blockName.isEmpty() ? block : blockName);
        }
        return new LocalizedText(byLanguage);
    }

    private InvalidProfileException refused(String expected, String actual) {
        return new InvalidProfileException(source, number, expected, actual);
    }
}
