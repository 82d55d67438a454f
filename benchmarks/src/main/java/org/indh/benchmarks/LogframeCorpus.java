package org.indh.benchmarks;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Proportion;
import org.indh.core.statement.Figure;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.Timing;
import org.indh.core.time.YearRange;
import org.indh.core.time.Years;
import org.indh.json.JsonText;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.ActivityCode;
import org.indh.logframe.chain.Assumption;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.LevelTemplate;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.NodeCode;
import org.indh.logframe.indicator.Accumulation;
import org.indh.logframe.indicator.Direction;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.IndicatorCode;
import org.indh.logframe.indicator.Population;
import org.jspecify.annotations.Nullable;

/**
 * Logframes of many communes' programmes, as our own writer puts them: each has an outcome and three outputs with two
 * indicators and two activities each, texts in French, figures with their words and what the words say. The seed
 * decides all, so that every run reads the same bytes.
 */
final class LogframeCorpus {
    private static final int OUTPUTS = 3;
    private static final int EACH = 2;
    private static final List<String> SERVICES = List.of(
            "un guichet d’action sociale",
            "un plan communal de développement humain",
            "une coordination des associations de quartier",
            "un registre des personnes à besoins spécifiques");

    private final Random random;
    private final int communes;

    private LogframeCorpus(Random random) {
        this.random = random;
        this.communes = 8 + random.nextInt(20);
    }

    /** So many logframes. */
    static List<Logframe> logframes(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(any -> new LogframeCorpus(random).logframe())
                .toList();
    }

    /** The same as JSON texts in UTF-8. */
    static List<byte[]> texts(int count, long seed) {
        return logframes(count, seed).stream()
                .map(logframe -> JsonText.write(Logframe.KIND, logframe).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private Logframe logframe() {
        List<ChainNode> nodes = new ArrayList<>();
        nodes.add(node("OS 1", Level.OUTCOME, null, "1"));
        for (int i = 1; i <= OUTPUTS; i++) {
            nodes.add(node("R " + i, Level.OUTPUT, new NodeCode("OS 1"), String.valueOf(i)));
        }
        return new Logframe(
                LocalizedText.of(Language.FR, "Programme d’appui à " + communes + " communes"),
                new YearRange(2017, 2021),
                LevelTemplate.parse("dgd"),
                2016,
                List.of(new Population("communes", communes)),
                List.of(new Assumption(LocalizedText.parse("Les conseils communaux restent acquis au programme"))),
                nodes);
    }

    private ChainNode node(String code, Level level, @Nullable NodeCode parent, String number) {
        return new ChainNode(
                new NodeCode(code),
                level,
                parent,
                LocalizedText.of(Language.FR, "Les communes partenaires se dotent, d’ici 2021, d’" + service()),
                new Timing(Timing.Kind.BY, Years.parse("2021")),
                List.of(new Assumption(LocalizedText.parse("Le personnel formé reste en poste jusqu’en " + year()))),
                IntStream.rangeClosed(1, EACH)
                        .mapToObj(i -> indicator(number + "." + i))
                        .toList(),
                IntStream.rangeClosed(1, EACH)
                        .mapToObj(i -> activity("A." + number + "." + i))
                        .toList(),
                List.of("Association des villes", "Communes"),
                List.of("6D"));
    }

    private Activity activity(String code) {
        String statement = "Accompagner les équipes communales qui mettent en place " + service() + " en " + year();
        return new Activity(new ActivityCode(code), LocalizedText.parse(statement));
    }

    private Indicator indicator(String code) {
        int reached = random.nextInt(communes);
        return new Indicator(
                new IndicatorCode("IOV " + code),
                LocalizedText.of(Language.FR, "Nombre de communes qui disposent d’" + service()),
                new Timing(Timing.Kind.BY, Years.parse(String.valueOf(year()))),
                Direction.INCREASING,
                Accumulation.SNAPSHOT,
                new Population("communes", communes),
                figure(reached / 2),
                ImmutableSortedMap.of(
                        MilestoneYear.programme(3), figure(reached), MilestoneYear.programme(5), figure(communes)),
                List.of("Délibérations du conseil communal", "Rapports annuels d’activités"),
                List.of());
    }

    /** Communes with their share, or the share alone: both are how people write. */
    private Figure figure(int reached) {
        int percent = (200 * reached + communes) / (2 * communes);
        if (random.nextInt(4) == 0) {
            Proportion share = new Proportion(Percent.of(percent), null, "communes", null);
            return new Figure(percent + " % des communes", List.of(share));
        }
        Count count =
                new Count(Decimal.of(reached), null, "communes", Percent.of(percent), null, null, null, null, null);
        return new Figure(reached + " communes (" + percent + " %)", List.of(count));
    }

    private String service() {
        return SERVICES.get(random.nextInt(SERVICES.size()));
    }

    private int year() {
        return 2017 + random.nextInt(5);
    }
}
