package org.indh.json;

import com.google.common.base.Ascii;
import org.indh.core.document.ObjectNode;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;

/**
 * Titles and descriptions from the catalogues: in the language that was asked for, and in every language beside it.
 *
 * @param terms the catalogues
 * @param language the language that was asked for
 */
record SchemaTexts(Catalogue terms, Language language) {
    void put(ObjectNode.Builder schema, String title, String description) {
        put(schema, "title", "x-titles", title);
        put(schema, "description", "x-descriptions", description);
    }

    void describe(ObjectNode.Builder schema, String key) {
        put(schema, "description", "x-descriptions", key);
    }

    private void put(ObjectNode.Builder schema, String member, String all, String key) {
        terms.find(key, language).ifPresent(text -> schema.put(member, text));
        ObjectNode texts = inEveryLanguage(key);
        if (!texts.members().isEmpty()) {
            schema.put(all, texts);
        }
    }

    /** What each code of an enum is called, for those that the catalogues know. */
    void label(ObjectNode.Builder schema, Class<?> type, Iterable<String> codes) {
        ObjectNode.Builder labels = ObjectNode.builder();
        boolean any = false;
        for (String code : codes) {
            ObjectNode texts = label(type.getSimpleName(), code);
            if (!texts.members().isEmpty()) {
                labels.put(code, texts);
                any = true;
            }
        }
        if (any) {
            schema.put("x-labels", labels.build());
        }
    }

    /** Under {@code Direction.keep}, or {@code severity.error} as messages name it. */
    private ObjectNode label(String type, String code) {
        ObjectNode texts = inEveryLanguage(type + "." + code);
        return texts.members().isEmpty()
                ? inEveryLanguage(Ascii.toLowerCase(type.substring(0, 1)) + type.substring(1) + "." + code)
                : texts;
    }

    private ObjectNode inEveryLanguage(String key) {
        ObjectNode.Builder texts = ObjectNode.builder();
        for (Language one : Language.values()) {
            terms.find(key, one).ifPresent(text -> texts.put(one.code(), text));
        }
        return texts.build();
    }
}
