package org.indh.planning.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.indh.core.document.Document;
import org.indh.core.place.Candidate;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.Match;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.Territory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.validation.At;
import org.jspecify.annotations.Nullable;

/**
 * What a territory that a document names may be, looked up once in a run.
 *
 * @param stated what the document says
 * @param coded the territory of its code, where it gives one that the lists have
 * @param fitting those that the name fits best, of its level and within its province or region as far as these are told and
 *     hold any; one alone is the territory
 * @param nearest what the name comes near to, where it fits none
 */
record Lookup(StatedTerritory stated, Optional<Territory> coded, List<Candidate> fitting, Optional<Candidate> nearest) {
    private static final Gazetteer MOROCCO = Gazetteer.morocco();

    /** The territories that a document names, looked for once in a run. */
    private record Named(List<At<StatedTerritory>> territories) {}

    /** The territories that a document names, in its order. */
    static List<At<StatedTerritory>> named(At<Document<?>> document) {
        return document.fact(Named.class, at -> new Named(at.below(StatedTerritory.class)))
                .territories();
    }

    static Lookup of(At<StatedTerritory> at) {
        return at.fact(Lookup.class, territory -> of(territory.value()));
    }

    static Lookup of(StatedTerritory stated) {
        Optional<Territory> coded = Optional.ofNullable(stated.code()).flatMap(MOROCCO::territory);
        String name = stated.name() == null ? "" : stated.name();
        Predicate<Territory> ofLevel = territory -> stated.level() == null || territory.level() == stated.level();
        List<Candidate> ranked = MOROCCO.find(name, ofLevel).ranked();
        List<Candidate> fitting = best(
                ranked.stream().filter(candidate -> candidate.match().fits()).toList());
        Optional<Candidate> nearest = fitting.isEmpty() ? ranked.stream().findFirst() : Optional.empty();
        return new Lookup(stated, coded, narrowed(fitting, stated), nearest);
    }

    /** Those whose name is the one of the lists but for accents and articles, else those of another spelling. */
    private static List<Candidate> best(List<Candidate> fitting) {
        List<Candidate> same = fitting.stream()
                .filter(candidate -> candidate.match() != Match.VARIANT)
                .toList();
        return same.isEmpty() ? fitting : same;
    }

    /** Those within the province and region that are told; all of them where none is, for what is told may be wrong. */
    private static List<Candidate> narrowed(List<Candidate> fitting, StatedTerritory stated) {
        List<Candidate> ofProvince = within(fitting, named(stated.province(), TerritoryLevel.PROVINCE));
        return within(ofProvince, named(stated.region(), TerritoryLevel.REGION));
    }

    private static List<Candidate> within(List<Candidate> fitting, Optional<Territory> around) {
        List<Candidate> within = fitting.stream()
                .filter(candidate -> around.filter(
                                place -> candidate.territory().isWithin(place.code()))
                        .isPresent())
                .toList();
        return within.isEmpty() ? fitting : within;
    }

    /** The region or province of that name; empty where none is told or it is not clear which. */
    static Optional<Territory> named(@Nullable String name, TerritoryLevel level) {
        return name == null
                ? Optional.empty()
                : MOROCCO.find(name, level).single().map(Candidate::territory);
    }

    /** The territory that is meant, by its code or by its name alone. */
    Optional<Territory> territory() {
        return coded.or(() -> fitting.size() == 1 ? Optional.of(fitting.get(0).territory()) : Optional.empty());
    }

    /** Whether the name is spelt as the lists do, but for accents, capitals and articles. */
    boolean isSpeltAsListed() {
        return fitting.stream().anyMatch(candidate -> candidate.match() != Match.VARIANT);
    }

    /** Whether a code is given of which the lists have a territory of quite another name. */
    boolean isNamedOtherwise() {
        String name = stated.name();
        return coded.isPresent()
                && name != null
                && MOROCCO.find(name, territory -> territory.equals(coded.get()))
                        .fitting()
                        .isEmpty();
    }

    /** The territory of that level around the one that is meant, or it itself. */
    Optional<Territory> around(TerritoryLevel level) {
        return territory()
                .flatMap(meant -> meant.level() == level
                        ? Optional.of(meant)
                        : MOROCCO.ancestors(meant).stream()
                                .filter(around -> around.level() == level)
                                .findFirst());
    }
}
