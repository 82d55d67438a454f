package org.indh.core.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tag of a text's language (étiquette de langue): "fr", "ar", "zgh" (standard Moroccan Tamazight), "fr-ma". It is kept
 * in lower case; case means nothing in a tag.
 *
 * <p>Source: BCP 47 (RFC 5646); two letters are of ISO 639-1. Of three letters only the form is checked, since ISO 639-3
 * has thousands, and whether two letters say the same: "fra" is "fr".
 */
public final class LanguageTag {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,8}+|x(?:-[a-z0-9]{1,8}){1,8}+");
    private static final Set<String> OF_TWO_LETTERS = ImmutableSet.copyOf(Locale.getISOLanguages());
    private static final Map<String, String> SHORTER = shorter();

    private LanguageTag() {}

    /** Of three letters, by which two say the same; bibliographers' codes besides. */
    private static Map<String, String> shorter() {
        Map<String, String> shorter = new LinkedHashMap<>(Map.of("fre", "fr", "ger", "de", "dut", "nl"));
        Arrays.stream(Locale.getISOLanguages())
                .forEach(two -> shorter.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two));
        return ImmutableMap.copyOf(shorter);
    }

    /** The tag without blanks around it and in lower case: "FR " becomes "fr". */
    public static String normal(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a tag in lower case is one of a language, or says that the language is undetermined ("und"). */
    public static boolean isLanguage(String tag) {
        String language = language(tag);
        return FORM.matcher(tag).matches()
                && (language.length() == 2 ? OF_TWO_LETTERS.contains(language) : !SHORTER.containsKey(language));
    }

    /** The tag that says the same as one that is none: "fr" for "fra" and "fr_FR"; empty where nothing is that plain. */
    public static Optional<String> meant(String tag) {
        String language = language(tag.replace('_', '-'));
        String shorter = SHORTER.getOrDefault(language, language);
        return Optional.of(shorter).filter(OF_TWO_LETTERS::contains);
    }

    private static String language(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }
}
