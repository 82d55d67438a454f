package org.indh.core.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text as tokens in its language, with the questions that every reader asks of a place in it. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final String source;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final int[] closing;

    private Words(String source, List<Token> tokens, Lexicon lexicon) {
        this.source = source;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.closing = closings(tokens);
    }

    static Words of(String source) {
        List<Token> tokens = Tokenizer.tokens(source);
        return new Words(source, tokens, Lexicons.of(tokens));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
    }

    /** The longest term of that role that starts there. */
    @Nullable
    Term term(int i, Role role) {
        for (Term term : lexicon.starting(at(i).word(), role)) {
            if (matches(i, term) && !isPreposition(i, role, term)) {
                return term;
            }
        }
        return null;
    }

    /** Where a term of that role ends that starts there; the same place where none does. */
    int after(int i, Role role) {
        Term term = term(i, role);
        return term == null ? i : i + term.words().size();
    }

    boolean is(int i, Role role) {
        return term(i, role) != null;
    }

    /** Whether the single word there has that role. */
    boolean has(int i, Role role) {
        return lexicon.has(at(i).word(), role)
                && !(isVerbal(role) && at(i).lower().equals("à"));
    }

    boolean endsAs(int i, Role role) {
        return lexicon.endsAs(at(i).word(), role);
    }

    /** Whether it is a word that a noun phrase may go through. */
    boolean isContent(int i) {
        return at(i).isWord()
                && at(i).word().length() > 1
                && !at(i).word().endsWith("'")
                && !has(i, Role.FUNCTION)
                && !has(i, Role.NUMBER);
    }

    boolean isParticiple(int i) {
        return at(i).isWord()
                && !has(i, Role.NOUN)
                && (has(i, Role.PARTICIPLE) || lexicon.endsAs(at(i).lower(), Role.PARTICIPLE_ENDING));
    }

    boolean isInfinitive(int i) {
        String word = at(i).word();
        return at(i).isWord() && endsAs(i, Role.INFINITIVE_ENDING) && (stemOf(word) || has(i, Role.CREATE));
    }

    /** Whether the token begins the text, a line, a sentence or an item. */
    boolean isStart(int i) {
        Token before = at(i - 1);
        return before.isStop()
                || ((before.isSign('-') || before.isSign('–')) && at(i - 2).isStop() && !at(i).glued());
    }

    /** Where the bracket that opens there closes, -1 where it does not. */
    int close(int i) {
        return closing[i];
    }

    /** The author's words from a token up to another, exclusive, blanks made one. */
    String text(int from, int to) {
        return BLANKS.matcher(source.substring(at(from).start(), rawEnd(to - 1)))
                .replaceAll(" ");
    }

    private int rawEnd(int i) {
        Token token = at(i);
        return token.start() + token.raw().length();
    }

    private boolean matches(int i, Term term) {
        for (int k = 1; k < term.words().size(); k++) {
            if (!at(i + k).word().equals(term.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is "à", which without its accent would be a verb. */
    private boolean isPreposition(int i, Role role, Term term) {
        return isVerbal(role) && term.words().size() == 1 && at(i).lower().equals("à");
    }

    private static boolean isVerbal(Role role) {
        return role == Role.AUXILIARY || role == Role.VERB;
    }

    private boolean stemOf(String word) {
        for (int cut = 2; cut <= 3 && cut < word.length() - 1; cut++) {
            if (lexicon.has(word.substring(0, word.length() - cut), Role.VERB_STEM)) {
                return true;
            }
        }
        return false;
    }

    private static int[] closings(List<Token> tokens) {
        int[] closing = new int[tokens.size()];
        int[] open = new int[tokens.size()];
        int depth = 0;
        for (int i = 0; i < closing.length; i++) {
            closing[i] = -1;
            if (tokens.get(i).isSign('(') || tokens.get(i).isSign('[')) {
                open[depth++] = i;
            } else if (depth > 0 && (tokens.get(i).isSign(')') || tokens.get(i).isSign(']'))) {
                closing[open[--depth]] = i;
            }
        }
        return closing;
    }
}
