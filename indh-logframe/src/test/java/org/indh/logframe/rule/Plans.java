package org.indh.logframe.rule;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.indh.core.time.YearRange;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Population;

/** Logframes in which nothing is wrong, as programmes of many sizes word them. */
final class Plans {
    /** What is counted in its plural, and wordings of a cell and of a statement about it. */
    private static final List<String> UNITS = List.of(
            "communes", "écoles", "douars", "coopératives", "crèches", "villages", "dispensaires", "clubs", "centres");

    private static final List<String> CELLS = List.of(
            "{n} {u} ({p})",
            "{n} {u} ont un plan ({p})",
            "{n} {u} sur {d}",
            "{n} {u} sur {d} ({p})",
            "{n} {u} disposent d’un règlement ({p})",
            "{n} {u} équipées",
            "Au moins {n} {u}",
            "{n}");

    private static final List<String> ENGLISH_CELLS =
            List.of("{n} {u} ({p})", "{n} out of {d} {u}", "{n} {u} have a plan ({p})", "At least {n} {u}", "{n}");

    private static final List<String> STATEMENTS = List.of(
            "En {y}, les {u} appliquent la mesure numéro {i}",
            "Au plus tard en {y}, chacun dispose de l’équipement numéro {i}",
            "Fin {y}, le service numéro {i} est ouvert",
            "Dès {f}, le dispositif numéro {i} est suivi",
            "Entre {f} et {y}, les {u} mènent la démarche numéro {i}",
            "Nombre de {u} ayant achevé l’étape numéro {i}",
            "Part des {u} qui ont franchi le palier numéro {i}",
            "Taux d’application de la règle numéro {i}",
            "D’ici {y}, l’essai numéro {i} est généralisé");

    private static final List<String> ENGLISH_STATEMENTS = List.of(
            "By {y}, the {u} apply measure number {i}",
            "Number of {u} that completed step number {i}",
            "By the end of {y}, service number {i} is open",
            "From {f}, scheme number {i} is followed",
            "Between {f} and {y}, the {u} carry out trial number {i}",
            "Share of {u} beyond stage number {i}");

    private Plans() {}

    /**
     * A plan.
     *
     * @param size how many units there are
     * @param outputs how many results
     * @param indicators how many indicators each has
     */
    record Plan(
            int size,
            int first,
            int outputs,
            int indicators,
            int unit,
            int wording,
            boolean english,
            boolean declared) {
        String unitName() {
            return english
                    ? List.of("schools", "villages", "clubs", "clinics").get(unit % 4)
                    : UNITS.get(unit % UNITS.size());
        }

        /** A cell that counts so many. */
        String cell(int count, int which) {
            List<String> cells = english ? ENGLISH_CELLS : CELLS;
            int percent = Math.floorDiv(200 * count + size, 2 * size);
            return cells.get(Math.floorMod(which, cells.size()))
                    .replace("{n}", String.valueOf(count))
                    .replace("{u}", unitName())
                    .replace("{d}", String.valueOf(size))
                    .replace("{p}", percent + " %");
        }

        private String statement(int i) {
            List<String> statements = english ? ENGLISH_STATEMENTS : STATEMENTS;
            return statements
                    .get(Math.floorMod(wording + i, statements.size()))
                    .replace("{u}", unitName())
                    .replace("{y}", String.valueOf(first + 4))
                    .replace("{f}", String.valueOf(first))
                    .replace("{i}", String.valueOf(i));
        }

        /** The plan in the lines of {@link Sketch}. */
        String lines() {
            StringBuilder lines = new StringBuilder(english ? "Outcome 1 | Between " : "OS 1 | Entre ")
                    .append(first)
                    .append(english ? " and " : " et ")
                    .append(first + 4)
                    .append(english ? ", services improve" : ", les services progressent");
            int number = 0;
            for (int r = 1; r <= outputs; r++) {
                lines.append(english ? "\nOutput " : "\nR").append(r);
                lines.append(english ? " | Service number " : " | Le service numéro ")
                        .append(r);
                for (int i = 1; i <= indicators; i++) {
                    number++;
                    int low = size / 3;
                    int middle = low + (size - low) / 2;
                    lines.append("\nIOV ")
                            .append(r)
                            .append('.')
                            .append(i)
                            .append(" | ")
                            .append(statement(number));
                    lines.append(" | ").append(cell(low, wording + i));
                    lines.append(" | ").append(cell(middle, wording + i));
                    lines.append(" | ")
                            .append(cell(size, wording + i))
                            .append(" | PV ")
                            .append(number);
                    lines.append("\nA.")
                            .append(r)
                            .append('.')
                            .append(i)
                            .append(" | Préparer le lot ")
                            .append(number);
                }
            }
            return lines.toString();
        }

        Logframe logframe() {
            return settled(Sketch.of(lines()));
        }

        /** The logframe with what the plan declares. */
        Logframe settled(Logframe sketch) {
            return Sketch.with(
                    sketch,
                    all -> all.period(new YearRange(first, first + 4))
                            .baselineYear(first - 1)
                            .populations(declared ? List.of(new Population(unitName(), size)) : List.of()));
        }
    }

    static Arbitrary<Plan> plans() {
        Arbitrary<Plan> plans = Combinators.combine(
                        Arbitraries.integers().between(3, 900),
                        Arbitraries.integers().between(1998, 2035),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 12).map(n -> n > 5 ? 1 + n % 3 : n == 5 ? 12 : n),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Plan::new);
        return plans;
    }
}
