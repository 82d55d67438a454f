package org.indh.core.statement;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text as tokens in its language, with the questions that every reader asks of a place in it. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** A text of that length or less may be an abbreviation and nothing else. */
    private static final int SHORT = 12;

    private final String source;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Lexeme[] lexemes;
    private final int[] closing;
    /** Whether the text has no small letter, so that capitals tell nothing. */
    private final boolean shouting;

    private Words(String source, List<Token> tokens, Lexicon lexicon, Lexeme[] lexemes) {
        this.source = source;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.lexemes = lexemes;
        this.closing = closings(tokens);
        this.shouting = source.length() > SHORT
                && !lexicon.is(Trait.ARABIC_LETTERS)
                && source.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * The text in the language that most of its words speak for; the first language where none does. One Arabic letter
     * makes it Arabic.
     */
    static Words of(String text) {
        String source = Script.seen(text);
        boolean arabic = Script.hasArabicLetters(source);
        List<Token> written = Tokenizer.tokens(source);
        Words best = null;
        int most = -1;
        for (Lexicon lexicon : Lexicons.all()) {
            if (lexicon.is(Trait.ARABIC_LETTERS) != arabic) {
                continue;
            }
            List<Token> tokens = lexicon.cut(written);
            Lexeme[] lexemes = new Lexeme[tokens.size()];
            int telling = 0;
            for (int i = 0; i < lexemes.length; i++) {
                Token token = tokens.get(i);
                lexemes[i] = lexicon.lexeme(token.word());
                boolean ending = token.isWord() && lexicon.endsAs(token.lower(), Role.PARTICIPLE_ENDING);
                telling += ending || (token.isWord() && lexemes[i].tells()) ? 1 : 0;
            }
            if (best == null || telling > most) {
                most = telling;
                best = new Words(source, tokens, lexicon, lexemes);
            }
        }
        return Objects.requireNonNull(best);
    }

    /** The words of a text, each as its language tells it apart. */
    static List<Token> tokens(String text) {
        return Script.hasArabicLetters(text) ? of(text).tokens : Tokenizer.tokens(text);
    }

    /** Whether two languages stand in it, of which one alone could be read: "9 communes / 9 جماعات". */
    boolean isMixed() {
        return lexicon.is(Trait.ARABIC_LETTERS) && tokens.stream().anyMatch(Words::isLatinProse);
    }

    private static boolean isLatinProse(Token token) {
        boolean word = token.isWord() && token.word().length() > 1 && !Tokenizer.isMeasure(token.word());
        return word && !token.isAcronym() && token.lower().charAt(0) < '\u0600';
    }

    boolean is(Trait trait) {
        return lexicon.is(trait);
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
        for (Term term : lexeme(i).starting(role)) {
            if (matches(i, term) && !isPreposition(i, role, term)) {
                return term;
            }
        }
        return null;
    }

    /** Whether an expression of that role ends right before a token: "ainsi que" before the one behind it. */
    boolean follows(int i, Role role) {
        return after(i - 1, role) == i || after(i - 2, role) == i;
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
        return lexeme(i).alone().contains(role)
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
                && (!has(i, Role.FUNCTION) || isAcronym(i))
                && !has(i, Role.NUMBER);
    }

    /** Whether it stands in capitals in a text that does not all. */
    boolean isAcronym(int i) {
        return !shouting && at(i).isAcronym();
    }

    /** Whether its capitals tell a name: "ROI", "N/S", "Maroc" behind another word. */
    boolean isName(int i) {
        return !shouting && (at(i).isAcronym() || at(i).isCompound() || (at(i).isCapitalised() && !isStart(i)));
    }

    boolean isParticiple(int i) {
        return at(i).isWord()
                && !has(i, Role.NOUN)
                && (has(i, Role.PARTICIPLE)
                        || lexicon.endsAs(at(i).lower(), Role.PARTICIPLE_ENDING)
                        || lexicon.endsAs(at(i).lower(), Role.PLAIN_PARTICIPLE_ENDING));
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
        return i < closing.length ? closing[i] : -1;
    }

    /** The author's words from a token up to another, exclusive, blanks made one. */
    String text(int from, int to) {
        String text = source.substring(at(from).start(), rawEnd(to - 1));
        return to - from == 1 ? text : BLANKS.matcher(text).replaceAll(" ");
    }

    private Lexeme lexeme(int i) {
        return i >= 0 && i < lexemes.length ? lexemes[i] : Lexeme.UNKNOWN;
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
