package org.indh.core.statement;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.Function;

/** What a word does in a sentence. The words are data: one file per language lists them by role. */
enum Role {
    /** A word that no noun phrase goes through: "sont", "avec", "which". */
    FUNCTION("function"),
    /** A word that only tells the language. */
    HINT("hint"),
    /** Stands before a noun: "les", "leur", "the". */
    DETERMINER("determiner"),
    /** One known thing: "la", "le", "the". */
    DEFINITE_ONE("definite-one"),
    /** Takes a number as known: "les 2 projets", "the two projects". */
    DEFINITE("definite"),
    /** Several: "les", "toutes les". */
    PLURAL_DETERMINER("plural-determiner"),
    /** An article that may count one: "un", "a". */
    ARTICLE_ONE("article-one"),
    /** Ties a complement to its noun: "de", "of". */
    OF("of"),
    /** Ties and opens a plural: "de" in "disposer de plans", "des". */
    OF_PLURAL("of-plural"),
    /** Joins equals: "et", "and". */
    AND("and"),
    /** Offers a choice: "ou", "or". */
    OR("or"),
    /** An adjective that stands before its noun: "nouvelles". */
    BEFORE_NOUN("before-noun"),
    /** Right behind a noun belongs to it, though its ending does not tell: "عمل" in "برنامج عمل". */
    DESCRIBING("describing"),
    /** Makes the noun behind it a complement of the one before: "ال" in "برامج الجماعة". */
    GENITIVE("genitive"),
    /** An ending that adjectives have: "-ale". */
    ADJECTIVE_ENDING("adjective-ending"),
    /** An ending of adjectives and of verb forms alike: "innovant", "visant". */
    VERBAL_ADJECTIVE_ENDING("verbal-adjective-ending"),
    /** An adjective that opens a complement of its own: "relatifs à". */
    GOVERNING("governing"),
    /** What opens that complement: "à". */
    GOVERNED("governed"),
    /** An ending that adverbs have: "-ment". */
    ADVERB_ENDING("adverb-ending"),
    /** An ending that participles have, accents kept: "-és", "-ed". */
    PARTICIPLE_ENDING("participle-ending"),
    /** An ending that only participles written without their accents have. */
    PLAIN_PARTICIPLE_ENDING("plain-participle-ending"),
    /** A participle that its ending does not tell: "mis", "held". */
    PARTICIPLE("participle"),
    /** A noun that looks like a participle or a verb: "comité", "need". */
    NOUN("noun"),
    /** An ending of infinitives: "-er". */
    INFINITIVE_ENDING("infinitive-ending"),
    /** A finite form, a main verb: "organise", "meets". */
    VERB("verb"),
    /** A noun that opens a sentence and says what is done: "تنظيم". */
    ACTION("action"),
    /** What the endings of verbs are put to: "organis". */
    VERB_STEM("verb-stem"),
    /** An ending put to each stem: "-ent". */
    VERB_ENDING("verb-ending"),
    /** After a plural subject, an ending that only verbs have: "-ent". */
    PLURAL_VERB_ENDING("plural-verb-ending"),
    /** Forms the past or the passive: "a", "ont été", "has been". */
    AUXILIARY("auxiliary"),
    /** "est", "sont", "is". */
    BE("be"),
    /** "se", "s'". */
    REFLEXIVE("reflexive"),
    /** Denies the verb: "ne", "not", "sans". */
    NEGATION("negation"),
    /** Opens a clause within a clause: "qui", "which". */
    RELATIVE("relative"),
    /** May stand before a timing or a verb and changes nothing: "notamment", "donc". */
    LEAD("lead"),
    /** A plural that its ending does not tell: "women" of "woman". */
    PLURAL("plural"),
    /** A number in words: "trois". Those of the four roles behind are numbers too. */
    NUMBER("number"),
    /** 1 to 9, which make a number with tens: "deux" in "vingt-deux". */
    ONES("ones"),
    /** 10 to 19, which do with scores: "dix-sept" in "soixante-dix-sept". */
    TEENS("teens"),
    /** What takes 1 to 9: "vingt", "forty". */
    TENS("tens"),
    /** What takes 1 to 19: "soixante", "quatre-vingt". */
    SCORES("scores"),
    /** Between the tens and the ones behind them: "et" in "vingt et un". */
    TENS_JOINT("tens-joint"),
    /** Between the ones and the tens behind them: "و" in "خمسة وعشرون". */
    ONES_JOINT("ones-joint"),
    /** What ends a noun that stands for two: "ان"; with "= ة" in place of that ending. */
    DUAL_ENDING("dual-ending"),
    /** A noun that stands for two by its ending: "جماعتين". */
    DUAL("dual"),
    /** An ending of nouns behind a number, which changes nothing: "مركزا". */
    ACCUSATIVE_ENDING("accusative-ending"),
    /** Written onto any word and a word of its own: "و", "ال". */
    PREFIX("prefix"),
    /** Written onto a word, and told from its first letter where the rest is known: "ب" in "بثلاثة". */
    PREFIX_OF_KNOWN("prefix-of-known"),
    /** So many times without a number: "twice", "مرتين". */
    ONCE("once"),
    /** Behind a noun counts one of it: "جماعة واحدة". */
    ONE_BEHIND("one-behind"),
    /** After the number, changes nothing: "une seule". */
    ONLY("only"),
    /** About so many: "une dizaine". */
    COLLECTIVE("collective"),
    /** Part of a longer number in words: "cents", "millions"; what has it stays unread. */
    MULTIPLIER("multiplier"),
    /** A part in words: "tiers"; what has it stays unread. */
    FRACTION("fraction"),
    /** Right after a number gives it several meanings: "min", minutes or at least; what has it stays unread. */
    UNSURE("unsure"),
    /** Before a number, the whole or the measure of each: "من" in "5 دورات من 3"; what has it stays unread. */
    WHOLE_OR_MEASURE("whole-or-measure"),
    /** "%", "pour cent". */
    PERCENT("percent"),
    /** Before the number: "au moins". */
    AT_LEAST("at-least"),
    /** Before the number: "au plus". */
    AT_MOST("at-most"),
    /** Before the number: "environ". */
    ABOUT("about"),
    /** Before the number: "plus de". */
    OVER("over"),
    /** Before the number: "moins de". */
    UNDER("under"),
    /** After the number or the noun: "ou plus", "au minimum". */
    OR_MORE("or-more"),
    /** After the number or the noun: "ou moins", "au maximum". */
    OR_LESS("or-less"),
    /** After the number or the noun: "environ" in "40 ménages environ". */
    OR_SO("or-so"),
    /** Between the two ends of a range: "à", "to", "-". */
    RANGE("range"),
    /** Before the two ends: "entre", "between". */
    BETWEEN("between"),
    /** Between the two ends after it: "et", "and". */
    BETWEEN_AND("between-and"),
    /** Before the whole: "9 sur 12". */
    OUT_OF("out-of"),
    /** Before a whole that is surely one: "9 des 12", "9 out of 12". */
    OUT_OF_KNOWN("out-of-known"),
    /** Between a number and a whole, the noun of both behind: "من" in "9 من 12 جماعة". */
    PART_OF("part-of"),
    /** How long something takes, which is measured and no whole: "أيام" in "5 من 7 أيام". */
    LASTING("lasting"),
    /** Before a noun, a colon and its number: "nombre de" in "Nombre de communes : 12". */
    TALLY("tally"),
    /** Between a percentage and what it is of: "des", "من". */
    SHARE_OF("share-of"),
    /** "fois", "x". */
    TIMES("times"),
    /** No such thing: "aucun", "pas de". */
    ZERO("zero"),
    /** Says it alone: "néant", "none". */
    NOTHING("nothing"),
    /** A bare yes. */
    YES("yes"),
    /** A bare no. */
    NO("no"),
    /** What comes after it changes a number and does not give it: "hausse de 10 %". */
    CHANGE("change"),
    /** The number after it is a name: "article 3". */
    LABEL("label"),
    /** "janvier"; a number before it is a day. */
    MONTH("month"),
    /** The first of them, before which the year has not begun: "janvier". */
    FIRST_MONTH("first-month"),
    /** The first day of a month in words: "فاتح". */
    FIRST_DAY("first-day"),
    /** "Aucune donnée" tells that nothing is known, not that there is none. */
    UNKNOWN("unknown"),
    /** Each so long: "par an" is year. */
    RATE("rate"),
    /** A rhythm that has no name here: "tous les deux ans". */
    ODD_RATE("odd-rate"),
    /** An adjective that says how often: "annuels" is year. */
    PERIODIC("periodic"),
    /** Shares out: "par", "per". */
    PER("per"),
    /** Takes every one: "chaque". */
    EACH("each"),
    /** After the noun: "chacune". */
    APIECE("apiece"),
    /** What things are counted by: "commune", "ménage". */
    SHARER("sharer"),
    /** After "par", a way and not a sharer: "téléphone". */
    MANNER("manner"),
    /** Before a share that says the count again: "soit". */
    SAME_AS("same-as"),
    /** Before a part of what was just counted: "dont". */
    AMONG("among"),
    /** "existe". */
    EXIST("exist"),
    /** "il existe". */
    THERE_IS("there-is"),
    /** After "existe", changes nothing: "déjà". */
    STILL("still"),
    /** After or before the verb, denies it: "pas encore". */
    NOT("not"),
    /** Its object is there: "dispose de". */
    HAVE("have"),
    /** A participle that says that the thing is there from then on: "créé", "équipé". */
    PLACED("placed"),
    /** The noun before what comes to be: "création de". */
    CREATION("creation"),
    /** The verb before it: "créer". */
    CREATE("create"),
    /** "première". */
    FIRST("first"),
    /** After "première", no event: "fois", "trimestre". */
    NO_EVENT("no-event"),
    /** Before a year, closes, whatever stands around: "d'ici". */
    DEADLINE("deadline"),
    /** Before a day or a month of a year, closes; before a bare year it leaves open which one: "avant". */
    BEFORE("before"),
    /** Before a year, closes: "fin". */
    END_OF_YEAR("end-of-year"),
    /** Before a year or several: "en". */
    IN_YEAR("in-year"),
    /** Before a year, starts: "dès". */
    START("start"),
    /** Before a range of years: "de". */
    SPAN("span"),
    /** After or before, closes: "au plus tard". */
    LATEST("latest"),
    /** After the year, starts: "onwards". */
    ONWARDS("onwards"),
    /** Between the opener and the year: "l'année". */
    YEAR_WORD("year-word"),
    /** Between listed years: "+", "et". */
    YEAR_AND("year-and"),
    /** Between the first and the last: "à", "-". */
    YEAR_RANGE("year-range"),
    /** Leaves the year open: "ou". */
    YEAR_OR("year-or");

    private static final ImmutableMap<String, Role> BY_CODE =
            Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(Role::code, Function.identity()));

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** Whether the file lists words in it, and not what words begin or end with. */
    boolean isOfWords() {
        return !code.endsWith("-ending") && this != VERB_STEM && this != PREFIX && this != PREFIX_OF_KNOWN;
    }

    /** The name of the role in the files of words. */
    String code() {
        return code;
    }

    /** @throws IllegalArgumentException where no role has that name */
    static Role of(String code) {
        Role role = BY_CODE.get(code);
        if (role == null) {
            throw new IllegalArgumentException("no role " + code);
        }
        return role;
    }
}
