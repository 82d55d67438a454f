package org.indh.core.text;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Texts by key in French, English and Arabic, from UTF-8 files of this form:
 *
 * <pre>
 * # a comment
 * Indicator.baseline
 *   fr: situation de référence
 *   en: baseline
 *   ar: الوضعية المرجعية
 * </pre>
 *
 * A text goes on in lines that are indented further. No language stands in for another: a key lacks a language or
 * has it.
 */
public final class Catalogue {
    /** No text at all. */
    public static final Catalogue EMPTY = new Catalogue(Map.of());

    private final Map<String, Map<Language, String>> texts;

    private Catalogue(Map<String, Map<Language, String>> texts) {
        this.texts = ImmutableMap.copyOf(texts);
    }

    /**
     * Reads a resource through a class of the module that holds it, so that it is found on the class path and on the
     * module path.
     *
     * @param anchor a class of that module
     * @param resource the absolute name, {@code "/META-INF/indh/core/words.txt"}
     * @throws IllegalArgumentException where there is no such resource or a line has not the form above
     */
    public static Catalogue read(Class<?> anchor, String resource) {
        return of(Resources.lines(anchor, resource), resource);
    }

    /** Reads lines of the form above; {@code name} says where they come from in an exception. */
    public static Catalogue of(List<String> lines, String name) {
        Map<String, Map<Language, String>> texts = new LinkedHashMap<>();
        Map<Language, String> block = new EnumMap<>(Language.class);
        @Nullable Language language = null;
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String text = line.strip();
            Optional<Language> start = languageOf(text);
            if (!Character.isWhitespace(line.charAt(0))) {
                block = new EnumMap<>(Language.class);
                language = null;
                if (texts.put(text, block) != null) {
                    throw new IllegalArgumentException(name + ":" + number + ": key twice: " + text);
                }
            } else if (start.isPresent()) {
                language = start.get();
                block.put(language, text.substring(3).strip());
            } else if (language != null) {
                block.merge(language, text, (before, more) -> before + " " + more);
            } else {
                throw new IllegalArgumentException(name + ":" + number + ": a text before its language: " + text);
            }
        }
        return new Catalogue(texts);
    }

    private static Optional<Language> languageOf(String text) {
        for (Language language : Language.values()) {
            if (text.startsWith(language.code() + ":")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The text of that key in that language. */
    public Optional<String> find(String key, Language language) {
        return Optional.ofNullable(texts.getOrDefault(key, Map.of()).get(language));
    }

    /** The text of that key in that language. @throws IllegalArgumentException where the catalogue lacks it */
    public String get(String key, Language language) {
        return find(key, language)
                .orElseThrow(() -> new IllegalArgumentException("no " + language.code() + " text for " + key));
    }

    /** Every key, in the files' order. */
    public List<String> keys() {
        return List.copyOf(texts.keySet());
    }

    /** Both catalogues in one; where both have a key, the other's text holds. */
    public Catalogue with(Catalogue other) {
        Map<String, Map<Language, String>> both = new LinkedHashMap<>(texts);
        both.putAll(other.texts);
        return new Catalogue(both);
    }
}
