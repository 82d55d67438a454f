package org.indh.core.statement;

import org.jspecify.annotations.Nullable;

/** What a sentence says that it is or comes to be there. */
final class Coming {
    private Coming() {}

    /** "La coordination existe", "la commune dispose d'un programme", "le SAS est équipé". */
    static @Nullable NounPhrase existing(Words words, Clause clause, int start) {
        int there = words.after(start, Role.THERE_IS);
        if (there > start) {
            return words.has(there, Role.DETERMINER) ? phrase(NounRun.at(words, there + 1)) : null;
        }
        int verb = clause.verb();
        if (!clause.hasVerb() || clause.denied() || clause.infinitive() || words.is(verb, Role.NEGATION)) {
            return null;
        }
        if (words.is(verb, Role.EXIST)) {
            return words.is(words.after(verb, Role.EXIST), Role.NOT) ? null : ClauseReader.subject(clause);
        }
        int be = words.after(verb, Role.BE);
        if (be > verb) {
            return words.is(be, Role.PLACED) ? ClauseReader.subject(clause) : had(words, verb);
        }
        return had(words, verb);
    }

    /** The object of "dispose de", "a un". */
    private static @Nullable NounPhrase had(Words words, int verb) {
        int have = words.after(verb, Role.HAVE);
        int object = have > verb ? have : verb + 1;
        object += words.has(object, Role.OF) ? 1 : 0;
        int bounded = words.after(object, Role.AT_LEAST);
        boolean owns = have > verb || (words.is(verb, Role.AUXILIARY) && words.has(object, Role.ARTICLE_ONE));
        if (!owns || words.isParticiple(object) || words.is(bounded, Role.ZERO)) {
            return null;
        }
        Numeral numeral = NumeralReader.at(words, object);
        int noun = numeral == null ? bounded : numeral.end();
        noun += words.has(noun, Role.DETERMINER) ? 1 : 0;
        return phrase(NounRun.at(words, noun, NounRun.Place.OBJECT));
    }

    /** "une première plateforme", "la création d'un service", "Créer un répertoire". */
    static @Nullable NounPhrase firstOf(Words words, Clause clause, int start) {
        for (int i = start; i < words.size(); i++) {
            NounPhrase found = first(words, i);
            NounPhrase created = found == null ? created(words, i, clause) : found;
            if (created != null) {
                return created;
            }
        }
        return null;
    }

    private static @Nullable NounPhrase first(Words words, int i) {
        boolean rank =
                words.at(i).kind() == Token.Kind.ORDINAL && words.at(i).raw().equals("1");
        boolean first = rank || words.has(i, Role.FIRST);
        if (!first || !words.has(i - 1, Role.DETERMINER) || words.has(i + 1, Role.NO_EVENT)) {
            return null;
        }
        NounRun noun = NounRun.at(words, i + 1);
        boolean event = noun != null
                && !noun.many()
                && !words.lexicon().has(noun.phrase().head(), Role.NO_EVENT);
        return event ? phrase(noun) : null;
    }

    private static @Nullable NounPhrase created(Words words, int i, Clause clause) {
        int creation = words.after(i, Role.CREATION);
        creation += creation > i && words.has(creation, Role.OF) ? 1 : 0;
        int create = clause.infinitive() && i == clause.verb() ? words.after(i, Role.CREATE) : i;
        int object = Math.max(creation, create);
        boolean determined = words.has(object, Role.DETERMINER);
        boolean contracted = words.at(object - 1).word().equals("du");
        if (object == i || !(determined || contracted)) {
            return null;
        }
        NounRun noun = NounRun.at(words, determined ? object + 1 : object, NounRun.Place.OBJECT);
        return noun == null || noun.many() ? null : phrase(noun);
    }

    private static @Nullable NounPhrase phrase(@Nullable NounRun noun) {
        return noun == null || noun.joined() ? null : noun.phrase();
    }
}
