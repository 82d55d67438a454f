package org.indh.core.text;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text in one or several languages (texte multilingue). A text whose language nobody stated stands under
 * {@code und}, BCP 47's tag for undetermined.
 *
 * @param texts the wordings by BCP 47 language tag in lower case, at least one: {@code fr → "Résultat 1"}
 */
public record LocalizedText(SortedMap<String, String> texts) {
    /** BCP 47's tag for a language that is not determined. */
    public static final String UNDETERMINED = "und";

    private static final List<String> PREFERRED =
            List.of(UNDETERMINED, Language.FR.code(), Language.EN.code(), Language.AR.code());

    /**
     * Blanks around a wording or a tag do not count, nor do capitals in a tag: "FR" is "fr". A blank wording is none. Whether
     * a tag is that of a language is for a rule to say ({@link LanguageTag}).
     *
     * @throws InvalidValueException where there is no wording, or one language has two
     */
    public LocalizedText {
        TreeMap<String, String> byTag = new TreeMap<>();
        texts.forEach((tag, text) -> put(byTag, LanguageTag.normal(tag), text.strip()));
        texts = ImmutableSortedMap.copyOfSorted(byTag);
        if (texts.isEmpty()) {
            throw new InvalidValueException("text", "");
        }
    }

    private static void put(SortedMap<String, String> byTag, String tag, String text) {
        if (!text.isEmpty()) {
            String other = byTag.put(tag, text);
            if (other != null && !other.equals(text)) {
                throw new InvalidValueException("language-once", tag);
            }
        }
    }

    /** A text in that language. */
    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(ImmutableSortedMap.of(language.code(), text));
    }

    /** A text whose language is not stated; every text can be read so. */
    public static LocalizedText parse(String text) {
        return new LocalizedText(ImmutableSortedMap.of(UNDETERMINED, text));
    }

    /** The wording in that language, if there is one. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language.code()));
    }

    /** The wording in that language, else the first one given: for showing and for reading what it promises. */
    public String orFirst(Language language) {
        return in(language).orElseGet(() -> texts.get(texts.firstKey()));
    }

    /**
     * The wording whose language is not stated, else the French, the English or the Arabic one, else that of the first
     * tag: the same one whatever translations are added in languages that come later in this order.
     */
    public String text() {
        for (String language : PREFERRED) {
            String text = texts.get(language);
            if (text != null) {
                return text;
            }
        }
        return orFirst(Language.FR);
    }

    /** This text in one language only, as one whose language need not be said; it must have that language. */
    public LocalizedText only(Language language) {
        return parse(orFirst(language));
    }

    /** Whether the only wording is one of no stated language. */
    public boolean isPlain() {
        return texts.size() == 1 && texts.containsKey(UNDETERMINED);
    }

    @Override
    public String toString() {
        return isPlain() ? text() : texts.toString();
    }
}
