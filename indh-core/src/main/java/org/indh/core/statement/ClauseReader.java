package org.indh.core.statement;

import org.jspecify.annotations.Nullable;

/** Finds the subject and the main verb of a sentence. */
final class ClauseReader {
    /** How far behind its subject the verb is looked for. */
    private static final int REACH = 14;

    private final Words words;

    private ClauseReader(Words words) {
        this.words = words;
    }

    /** The clause that starts at that token, a timing before it stepped over. */
    static Clause at(Words words, int start) {
        return new ClauseReader(words).read(words.after(start, Role.LEAD));
    }

    private Clause read(int start) {
        if (words.is(Trait.VERB_FIRST)) {
            return verbFirst(start);
        }
        if (words.isInfinitive(start) || words.is(start, Role.CREATE) || isOrder(start) || isImperative(start)) {
            return new Clause(null, null, true, false, start);
        }
        int each = words.after(start, Role.EACH);
        int plural = Math.max(words.after(start, Role.PLURAL_DETERMINER), each);
        int noun = Math.max(plural, words.has(start, Role.DETERMINER) ? start + 1 : start);
        noun += words.at(noun).kind() == Token.Kind.ORDINAL ? 1 : 0;
        Numeral numeral = NumeralReader.at(words, noun);
        NounRun subject = NounRun.at(words, numeral == null ? noun : numeral.end(), NounRun.Place.SUBJECT);
        if (subject == null) {
            return Clause.NONE;
        }
        boolean many = (plural > start && each == start) || numeral != null || subject.many();
        int place = verbAt(subject.end(), many);
        int verb = place < 0 && !startsList(subject.end()) ? verbBehind(subject.end()) : place;
        if (verb < 0) {
            return Clause.NONE;
        }
        boolean one = words.has(start, Role.DEFINITE_ONE) && !subject.many() && numeral == null;
        boolean sharer = words.lexicon().has(subject.phrase().head(), Role.SHARER);
        String per =
                each > start || (one && sharer && subject.phrase().modifiers().isEmpty())
                        ? subject.phrase().head()
                        : null;
        int denial = words.has(verb - 1, Role.REFLEXIVE) ? verb - 2 : verb - 1;
        boolean denied = words.is(verb, Role.NEGATION) || words.is(denial, Role.NEGATION);
        boolean cut = place < 0 && words.isContent(subject.end()) && !isRestriction(subject.end());
        return new Clause(subject.joined() || cut ? null : subject, per, false, denied, verb);
    }

    /** Only what is done is told, and for whom each: "تنظيم", "تنظم كل جماعة". */
    private Clause verbFirst(int start) {
        int place = words.has(start, Role.VERB) ? start + 1 : start;
        int each = Math.max(words.after(place, Role.EACH), words.after(start, Role.PER));
        NounRun sharer = each > place ? NounRun.at(words, each) : null;
        boolean action = words.has(start, Role.ACTION);
        String per = sharer == null ? null : sharer.phrase().head();
        return action || per != null ? new Clause(null, per, action, false, action ? start : -1) : Clause.NONE;
    }

    /** Whether the word opens what only narrows the subject: "approuvé par", "relatives à", "concernant". */
    private boolean isRestriction(int i) {
        return words.isParticiple(i) || words.has(i, Role.GOVERNING) || words.endsAs(i, Role.VERBAL_ADJECTIVE_ENDING);
    }

    /** An infinitive that is not known, told by its object: "Réunir le comité". */
    private boolean isOrder(int start) {
        boolean ending = words.at(start).isWord() && words.endsAs(start, Role.INFINITIVE_ENDING);
        boolean object = words.has(start + 1, Role.DETERMINER) && !words.has(start + 1, Role.OF);
        return ending && (object || NumeralReader.at(words, start + 1) != null || words.is(start + 1, Role.AT_LEAST));
    }

    /** English orders: "Organise at least 3 meetings". */
    private boolean isImperative(int start) {
        boolean opens = words.is(Trait.ORDERS) && words.has(start, Role.VERB);
        int next = start + 1;
        boolean object = words.has(next, Role.DETERMINER) || NumeralReader.at(words, next) != null;
        return opens && (object || words.is(next, Role.IN_YEAR));
    }

    /** Where the verb starts that stands right there, or -1. */
    private int verbAt(int place, boolean many) {
        int verb = past(place);
        if (isVerb(verb) || verb > place) {
            return verb;
        }
        boolean unknown = words.isContent(verb) && !words.isParticiple(verb);
        boolean plural = unknown && many && words.endsAs(verb, Role.PLURAL_VERB_ENDING);
        boolean object = words.has(verb + 1, Role.DETERMINER) && !words.has(verb + 1, Role.OF);
        boolean counted = words.is(verb + 1, Role.AT_LEAST) || words.is(verb + 1, Role.ARTICLE_ONE);
        return plural || (unknown && !words.is(Trait.HEAD_LAST) && (object || counted)) ? verb : -1;
    }

    /** Past "ne", "se". */
    private int past(int place) {
        int end = words.at(place).isWord() && words.is(place, Role.NEGATION) && words.is(Trait.TWOFOLD_DENIAL)
                ? words.after(place, Role.NEGATION)
                : place;
        return words.has(end, Role.REFLEXIVE) ? end + 1 : end;
    }

    private boolean isVerb(int i) {
        return words.has(i, Role.VERB)
                || words.is(i, Role.AUXILIARY)
                || words.is(i, Role.EXIST)
                || words.is(i, Role.HAVE);
    }

    private boolean startsList(int place) {
        return words.at(place).isSign(',') || words.is(place, Role.AND) || words.is(place, Role.OR);
    }

    /** The verb behind "au Nord et au Sud", "approuvé par la commune", or -1. */
    private int verbBehind(int from) {
        int i = from;
        while (i < from + REACH) {
            Token token = words.at(i);
            if (token.isSign('(') && words.close(i) > i) {
                i = words.close(i) + 1;
                continue;
            }
            boolean ends = !token.isWord() || words.is(i, Role.RELATIVE) || words.isInfinitive(i);
            if (ends || words.is(i, Role.SPAN) && TimingReader.at(words, i) != null) {
                return -1;
            }
            boolean noun = words.has(i - 1, Role.DETERMINER) || words.has(i - 1, Role.OF);
            if (isVerb(i) && !noun && i > from) {
                return words.has(i - 1, Role.REFLEXIVE) || words.is(i - 1, Role.NEGATION) ? i - 1 : i;
            }
            i++;
        }
        return -1;
    }

    /** What the subject says, where the sentence has one. */
    static @Nullable NounPhrase subject(Clause clause) {
        NounRun subject = clause.subject();
        return subject == null ? null : subject.phrase();
    }
}
