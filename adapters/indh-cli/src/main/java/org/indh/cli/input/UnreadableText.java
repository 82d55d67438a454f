package org.indh.cli.input;

import java.util.Map;
import java.util.TreeMap;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Template;

/** Says in the user's language why a file cannot be read. */
public final class UnreadableText {
    private UnreadableText() {}

    public static String of(UnreadableFileException file, Language language, Catalogue terms) {
        String reason = terms.get("unreadable." + file.reason().code(), language);
        Map<String, Object> facts = new TreeMap<>(file.detail());
        facts.put("file", file.file());
        facts.put("reason", reason);
        StringBuilder text = new StringBuilder("indh: ");
        text.append(new Template(terms.get("unreadable", language)).render(facts, language, terms));
        file.detail()
                .forEach((name, value) -> terms.find("unreadable.detail." + name, language)
                        .ifPresent(label -> text.append("\n      ")
                                .append(label)
                                .append(' ')
                                .append(value)));
        return text.toString();
    }
}
