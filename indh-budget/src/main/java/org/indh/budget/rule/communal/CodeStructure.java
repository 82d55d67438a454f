package org.indh.budget.rule.communal;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CommunalLine;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.reconciliation.Explanation;
import org.indh.budget.reconciliation.Explanations;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * Every line stands under its article and chapter, and what those state is what stands under them. A budget that lists no
 * chapters, or no articles, is not told of them: a parent is missing where most lines of that depth in its section have theirs.
 */
final class CodeStructure {
    static final Rule<CommunalBudget> RULE =
            Rule.of("CB-CODE-TREE", Severity.ERROR, "public-accounting", CommunalBudget.class, CodeStructure::check);

    /** So many gaps are explained: as many as a report shows, and explaining takes its time. */
    private static final int MOST_EXPLAINED = 20;

    private CodeStructure() {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        Findings findings = new Findings();
        Books books = Books.of(budget);
        for (Section section : books.sections()) {
            MissingParents.of(section).breaches().forEach(findings::add);
        }
        sums(books, findings);
        return findings.verdict();
    }

    /** What is wrong with a row in several columns is told once. */
    private static void sums(Books books, Findings findings) {
        ListMultimap<At<?>, StatedSum> broken =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        List<StatedSum> rounded = new ArrayList<>();
        for (Section section : books.sections()) {
            for (CreditColumn column : CreditColumn.values()) {
                SectionSums sums = SectionSums.of(books, section, column);
                sums.unread().forEach(spot -> findings.gap("unreadable", spot));
                for (StatedSum sum : sums.gaps()) {
                    if (sum.isKept()) {
                        rounded.add(sum);
                    } else {
                        broken.put(sum.row(), sum);
                    }
                }
            }
        }
        int told = 0;
        for (Collection<StatedSum> sums : broken.asMap().values()) {
            findings.add(breach(List.copyOf(sums), told++ < MOST_EXPLAINED));
        }
        if (!rounded.isEmpty()) {
            findings.add(told(rounded).variant("rounding").lowered(Severity.INFO));
        }
    }

    private static Breach breach(List<StatedSum> sums, boolean explained) {
        Optional<Explanation> best =
                explained ? Explanations.of(sums.get(0).reconciliation()).best() : Optional.empty();
        Breach breach = told(sums);
        return best.isEmpty() ? breach : breach.variant("explained").with("explanation", best.get());
    }

    private static Breach told(List<StatedSum> sums) {
        StatedSum first = sums.get(0);
        return Breach.at(sums.stream().map(StatedSum::spot).toList())
                .with("count", sums.size())
                .with("gap", first.shown(first.reconciliation().gap()).abs())
                .found(first.shown(first.reconciliation().whole().amount()))
                .expected(first.shown(first.reconciliation().computed()));
    }

    /** What people call a line: "30.20 Voirie". */
    static String name(CommunalLine line) {
        String code = line.code() == null ? "" : line.code().toString();
        String label = line.label() == null ? "" : line.label().text();
        return (code + " " + label).strip();
    }
}
