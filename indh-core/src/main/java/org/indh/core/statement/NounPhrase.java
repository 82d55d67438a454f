package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.text.Phrase;

/**
 * What a sentence speaks of, in a form that can be compared: "La plateforme N/S" and "plateformes N/S" are the same.
 *
 * @param text the author's words without article: "plateformes N/S"
 * @param head the noun that it is about, lower case, without accents, plural mark removed: "plateforme"
 * @param modifiers its other words in their order, in the same form, without articles and prepositions: "n/s"
 */
public record NounPhrase(String text, String head, List<String> modifiers) {
    public NounPhrase {
        modifiers = ImmutableList.copyOf(modifiers);
    }

    /**
     * Reads a noun phrase that stands by itself, such as the unit of a count: {@code "plans d'action annuels"}. An
     * article before it and what it does not hold after it are left out; empty where no noun is found.
     */
    public static Optional<NounPhrase> of(String text) {
        Words words = Words.of(text);
        int start = words.has(0, Role.DETERMINER) ? 1 : 0;
        return Optional.ofNullable(NounRun.at(words, start)).map(NounRun::phrase);
    }

    /** Whether both speak of the same thing word for word, after normalising. */
    public boolean same(NounPhrase other) {
        return head.equals(other.head) && modifiers.equals(other.modifiers);
    }

    /**
     * Whether both speak of the same thing, where one may abbreviate the other: "S/S" and "Sud/Sud", "SAS" and
     * "Service d'Action sociale", "programme d'AS" and "programme d'action sociale". Every word has to have its equal;
     * "coordination" and "coordination locale" are not the same.
     */
    public boolean sameAs(NounPhrase other) {
        return same(other) || Abbreviation.match(content(), other.content());
    }

    /** Whether both speak of the same kind of thing: "plateforme S/S" and "plateforme N/N thématique". */
    public boolean sameHead(NounPhrase other) {
        return head.equals(other.head);
    }

    /** One word without its plural mark: "communaux" becomes "communal", "women" becomes "woman". */
    static String singular(String word) {
        String known = Lexicons.singularOf(word);
        return known != null ? known : Phrase.singular(word);
    }

    /** Every word but articles and prepositions, as the author put it. */
    private List<Token> content() {
        List<String> left = new ArrayList<>(modifiers);
        left.add(head);
        List<Token> content = new ArrayList<>();
        for (Token token : Words.tokens(text)) {
            if (token.isWord() && left.remove(singular(token.word()))) {
                content.add(token);
            }
        }
        return content;
    }
}
