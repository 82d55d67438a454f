package org.indh.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The territories of Morocco with their codes and names: 12 regions, 75 provinces and prefectures, 1,503 communes, 41
 * arrondissements.
 *
 * <pre>
 * Gazetteer morocco = Gazetteer.morocco();
 * Territory amerzgane = morocco.territory(HcpCode.parse("08.401.03.03")).orElseThrow();
 * morocco.ancestors(amerzgane);                                // Ouarzazate, Drâa-Tafilalet
 * morocco.find("Tetouan", TerritoryLevel.COMMUNE).single();    // the commune; there is a province, too
 * morocco.find("Oulad Aissa", place -&gt; place.isWithin(HcpCode.parse("09"))).single();
 * </pre>
 *
 * <p>Known limits: communes and arrondissements bear their codes of 2014. The six cities that have arrondissements bear a
 * code that was put together by hand. Names are as they were published, slips of the Arabic ones included. Cercles are not
 * held: lists of them differ by year and by source (196 to 213).
 */
public final class Gazetteer {
    private final Map<TerritoryLevel, TerritoryList> lists;
    private final List<Territory> territories;
    private final ImmutableMap<HcpCode, Territory> byCode;
    private final ImmutableListMultimap<HcpCode, Territory> byParent;
    private final NameIndex names;

    private Gazetteer(Map<TerritoryLevel, TerritoryList> lists) {
        this.lists = lists;
        this.territories = lists.values().stream()
                .flatMap(list -> list.territories().stream())
                .collect(ImmutableList.toImmutableList());
        this.byCode = Maps.uniqueIndex(territories, Territory::code);
        ImmutableListMultimap.Builder<HcpCode, Territory> children = ImmutableListMultimap.builder();
        for (Territory territory : territories) {
            territory.parent().ifPresent(parent -> children.put(parent, territory));
        }
        this.byParent = children.build();
        this.names = new NameIndex(Spelling.ofMorocco(), territories);
    }

    /** The gazetteer of Morocco, read when somebody first asks for it. */
    public static Gazetteer morocco() {
        return Morocco.GAZETTEER;
    }

    /** Read on first use: whoever looks no place up does not wait for it. */
    private static final class Morocco {
        private static final Gazetteer GAZETTEER = read();

        private static Gazetteer read() {
            Map<TerritoryLevel, TerritoryList> lists = new EnumMap<>(TerritoryLevel.class);
            for (TerritoryLevel level : TerritoryLevel.values()) {
                lists.put(level, TerritoryList.read(level));
            }
            return new Gazetteer(lists);
        }
    }

    /** Who gave the territories of that level their codes, and by whose hands the list came. */
    public String publisher(TerritoryLevel level) {
        return list(level).publisher();
    }

    /** The year of the edition that the codes of that level are of: {@code "2014"} for communes. */
    public String edition(TerritoryLevel level) {
        return list(level).edition();
    }

    /** The territories of that level, by code. */
    public List<Territory> territories(TerritoryLevel level) {
        return list(level).territories();
    }

    private TerritoryList list(TerritoryLevel level) {
        return Optional.ofNullable(lists.get(level)).orElseThrow();
    }

    /** Every territory: regions first, then provinces, communes and arrondissements, each by code. */
    public List<Territory> territories() {
        return territories;
    }

    /** The territory of that code; empty where none has it in this edition. */
    public Optional<Territory> territory(HcpCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The territories right below that one: a region's provinces, a province's communes; none of a rural commune. */
    public List<Territory> children(HcpCode code) {
        return byParent.get(code);
    }

    /** The territories around that one, the nearest first: its province, then its region. */
    public List<Territory> ancestors(Territory territory) {
        ImmutableList.Builder<Territory> ancestors = ImmutableList.builder();
        Optional<Territory> around = territory.parent().flatMap(this::territory);
        while (around.isPresent()) {
            ancestors.add(around.get());
            around = around.flatMap(Territory::parent).flatMap(this::territory);
        }
        return ancestors.build();
    }

    /**
     * What a name may mean, in French or Arabic letters; a code of ISO 3166-2 or of the census as well, but for the two
     * digits of a region, which are a number more often than not. Accents, capitals,
     * hyphens and articles are forgiven, and so are the ways of writing Arabic and Amazigh sounds in French letters; {@link
     * Match} says what was forgiven. Words that say what it is the name of ("Province de Taroudant") narrow the search.
     * A blank text, one without letters and one of more than 200 characters are no name.
     */
    public Candidates find(String name) {
        return find(name, any -> true);
    }

    /** What a name may mean among the territories of that level. */
    public Candidates find(String name, TerritoryLevel level) {
        return find(name, territory -> territory.level() == level);
    }

    /**
     * What a territory may be that a document names: the one of its code, where it gives one; else those of its level that its
     * name fits, within its region and its province as far as these are told and it is clear which they are.
     */
    public Candidates find(StatedTerritory stated) {
        HcpCode code = stated.code();
        if (code != null) {
            return new Candidates(
                    code.text(),
                    territory(code)
                            .map(territory -> List.of(new Candidate(territory, Match.CODE)))
                            .orElse(List.of()));
        }
        Optional<Territory> region = around(stated.region(), TerritoryLevel.REGION);
        Optional<Territory> province = around(stated.province(), TerritoryLevel.PROVINCE);
        String name = stated.name() == null ? "" : stated.name();
        return find(
                name,
                place -> (stated.level() == null || place.level() == stated.level())
                        && region.map(around -> place.isWithin(around.code())).orElse(true)
                        && province.map(around -> place.isWithin(around.code())).orElse(true));
    }

    private Optional<Territory> around(@Nullable String name, TerritoryLevel level) {
        return name == null ? Optional.empty() : find(name, level).single().map(Candidate::territory);
    }

    /** What a name may mean among some territories: {@code find("Oulad Aissa", place -> place.isWithin(region))}. */
    public Candidates find(String name, Predicate<Territory> where) {
        return names.find(name, where);
    }
}
