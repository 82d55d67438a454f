package org.indh.core.statement;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.Function;

/** What a language does its own way. The file of its words names what holds for it: {@code traits | head-last}. */
enum Trait {
    /** A noun comes after what describes it: "action plans", not "plans d'action". */
    HEAD_LAST("head-last"),
    /** A comma groups thousands: "1,200". */
    COMMA_GROUPS("comma-groups"),
    /** A sentence may open with its verb as an order: "Organise 3 meetings". */
    ORDERS("orders"),
    /** A verb is denied by a word on each side of it: "n'existe pas". */
    TWOFOLD_DENIAL("twofold-denial"),
    /** The verb stands before its subject, and a denial before both: "لا تتوفر 8 مدارس على الماء". */
    VERB_FIRST("verb-first"),
    /** One thing is said without an article: "يوجد مركز". */
    BARE_NOUNS("bare-nouns"),
    /** Written in Arabic letters. */
    ARABIC_LETTERS("arabic-letters");

    private static final ImmutableMap<String, Trait> BY_CODE =
            Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(Trait::code, Function.identity()));

    private final String code;

    Trait(String code) {
        this.code = code;
    }

    /** The name of the trait in the files of words. */
    String code() {
        return code;
    }

    /** @throws IllegalArgumentException where no trait has that name */
    static Trait of(String code) {
        Trait trait = BY_CODE.get(code);
        if (trait == null) {
            throw new IllegalArgumentException("no trait " + code);
        }
        return trait;
    }
}
