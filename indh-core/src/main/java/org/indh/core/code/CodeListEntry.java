package org.indh.core.code;

import java.time.LocalDate;
import java.util.Map;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * One code of a published list: sector 15112, "Décentralisation et soutien aux administrations infranationales".
 *
 * @param code the code as its publisher writes it, never blank: {@code "15112"}
 * @param name what it means, in its publisher's languages and in no other; absent where only the number is a fact
 * @param category the code of the broader list's entry that it belongs to: {@code "151"}; absent in flat lists
 * @param withdrawn the day from which it may no longer be used; absent while it is in force
 */
public record CodeListEntry(
        String code,
        @Nullable LocalizedText name,
        @Nullable String category,
        @Nullable LocalDate withdrawn) implements Shown {
    private static final char OPEN_ISOLATE = '\u2068';
    private static final char CLOSE_ISOLATE = '\u2069';

    /** @throws InvalidValueException where the code is blank */
    public CodeListEntry {
        if (code.isBlank()) {
            throw new InvalidValueException("code", code);
        }
    }

    /** Whether it is in force today, as far as the list's edition knows. */
    public CodeStatus status() {
        return withdrawn == null ? CodeStatus.ACTIVE : CodeStatus.WITHDRAWN;
    }

    /** Whether it was in force on that day: it may have been withdrawn since. */
    public boolean isActiveOn(LocalDate day) {
        return withdrawn == null || day.isBefore(withdrawn);
    }

    /**
     * The code with its name: {@code "15112 (Décentralisation …)"}. Nobody translates a publisher's names: where it has
     * none in that language, its French one stands there, else the first it has, marked with its language's tag:
     * {@code "11 (Disability [en])"}.
     */
    @Override
    public String in(Language language) {
        if (name == null) {
            return code;
        }
        String shown = name.in(language).orElseGet(() -> foreign(name));
        return language.isRightToLeft()
                ? OPEN_ISOLATE + code + " (" + shown + ")" + CLOSE_ISOLATE
                : code + " (" + shown + ")";
    }

    private static String foreign(LocalizedText name) {
        return name.in(Language.FR)
                .map(french -> marked(french, Language.FR.code()))
                .orElseGet(() -> {
                    Map.Entry<String, String> first =
                            name.texts().entrySet().iterator().next();
                    return marked(first.getValue(), first.getKey());
                });
    }

    private static String marked(String text, String tag) {
        return text + " [" + tag + "]";
    }
}
