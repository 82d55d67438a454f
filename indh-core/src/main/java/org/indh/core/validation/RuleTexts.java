package org.indh.core.validation;

import java.util.List;
import java.util.Map;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Resources;
import org.indh.core.text.Template;
import org.jspecify.annotations.Nullable;

/**
 * The words of one rule and its two examples, from one UTF-8 resource: the blocks {@code title}, {@code message} (and
 * {@code message.variant}), {@code why}, {@code asks} and {@code fix} (and {@code fix.variant}) of a {@link Catalogue}, then under a line
 * {@code violates} and a line {@code passes} a table as people would write it.
 */
public final class RuleTexts {
    private final Catalogue texts;
    private final List<String> violating;
    private final List<String> passing;

    private RuleTexts(Catalogue texts, List<String> violating, List<String> passing) {
        this.texts = texts;
        this.violating = violating;
        this.passing = passing;
    }

    /**
     * Reads {@code /META-INF/indh/<module>/rules/<code>.txt} through a class of that module.
     *
     * @throws IllegalArgumentException where there is no such resource or it has not that form
     */
    public static RuleTexts read(Class<?> anchor, String module, String code) {
        String name = "/META-INF/indh/" + module + "/rules/" + code + ".txt";
        List<String> lines = Resources.lines(anchor, name);
        int violates = lines.indexOf("violates");
        int passes = lines.indexOf("passes");
        if (violates < 0 || passes < violates) {
            throw new IllegalArgumentException(name + " has no examples under \"violates\" and \"passes\"");
        }
        return new RuleTexts(
                Catalogue.of(lines.subList(0, violates), name),
                List.copyOf(lines.subList(violates + 1, passes)),
                List.copyOf(lines.subList(passes + 1, lines.size())));
    }

    /** The blocks of texts. */
    public Catalogue texts() {
        return texts;
    }

    /** What the rule is about, in a few words. */
    public String title(Language language) {
        return texts.get("title", language);
    }

    /** Why the rule exists. */
    public String why(Language language) {
        return texts.get("why", language);
    }

    /** Who asks for it. */
    public String asks(Language language) {
        return texts.get("asks", language);
    }

    /** How to mend a breach: what {@code fix.variant} says where it is there, else {@code fix}. */
    public String fix(@Nullable String variant, Map<String, ?> arguments, Language language, Catalogue terms) {
        String key = variant != null && texts.keys().contains("fix." + variant) ? "fix." + variant : "fix";
        return new Template(texts.get(key, language)).render(arguments, language, terms);
    }

    /** What is wrong, with its arguments. */
    public String message(@Nullable String variant, Map<String, ?> arguments, Language language, Catalogue terms) {
        String key = variant == null ? "message" : "message." + variant;
        return new Template(texts.get(key, language)).render(arguments, language, terms);
    }

    /** A table that breaches the rule. */
    public List<String> violating() {
        return violating;
    }

    /** The same table mended. */
    public List<String> passing() {
        return passing;
    }
}
