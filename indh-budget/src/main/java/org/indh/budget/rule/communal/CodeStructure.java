package org.indh.budget.rule.communal;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.communal.BudgetCode;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CommunalLine;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.reconciliation.Explanation;
import org.indh.budget.reconciliation.Explanations;
import org.indh.budget.rule.communal.Books.Section;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * Every line stands under its article and chapter, and what those state is what stands under them. A budget that lists no
 * chapters, or no articles, is not told of them: a parent is missing where most lines of that depth have theirs.
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
        parents(books, findings);
        sums(books, findings);
        return findings.verdict();
    }

    /** Lines by the depth of their codes, those under their own parent apart from those that miss it. */
    private static void parents(Books books, Findings findings) {
        ListMultimap<Integer, Boolean> found =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (Section section : books.sections()) {
            for (int i = 0; i < section.lines().size(); i++) {
                depth(section, i).ifPresent(depth -> found.put(depth, false));
                if (hasParent(section, i)) {
                    depth(section, i).ifPresent(depth -> found.put(depth, true));
                }
            }
        }
        for (Section section : books.sections()) {
            SetMultimap<BudgetCode, Spot> missing = LinkedHashMultimap.create();
            for (int i = 0; i < section.lines().size(); i++) {
                Optional<Integer> depth = depth(section, i);
                if (depth.isPresent() && !hasParent(section, i) && mostHave(found.get(depth.get()))) {
                    missing.put(
                            code(section, i).upTo(depth.get() - 1),
                            section.lines().get(i).spot("code"));
                }
            }
            missing.asMap()
                    .forEach((parent, spots) -> findings.add(Breach.at(List.copyOf(spots))
                            .variant("parent")
                            .with("count", spots.size())
                            .expected(parent)));
        }
    }

    /** The list holds a "false" for each line of that depth, and a "true" for each that stands under its own parent. */
    private static boolean mostHave(List<Boolean> lines) {
        long having = lines.stream().filter(has -> has).count();
        return having * 2 > lines.size() - having;
    }

    /** How deep a line is that ought to stand under another. */
    private static Optional<Integer> depth(Section section, int position) {
        return Optional.ofNullable(section.lines().get(position).value().code())
                .map(BudgetCode::depth)
                .filter(depth -> depth > 1);
    }

    private static BudgetCode code(Section section, int position) {
        return Optional.ofNullable(section.lines().get(position).value().code()).orElseThrow();
    }

    private static boolean hasParent(Section section, int position) {
        Optional<Integer> depth = depth(section, position);
        return depth.isPresent()
                && section.tree().parent(position).stream()
                        .anyMatch(parent -> code(section, parent).depth() == depth.get() - 1);
    }

    /** What is wrong with a row in several columns is told once. */
    private static void sums(Books books, Findings findings) {
        ListMultimap<At<?>, StatedSum> broken =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        List<StatedSum> rounded = new ArrayList<>();
        for (Section section : books.sections()) {
            for (CreditColumn column : CreditColumn.values()) {
                SectionSums sums = SectionSums.of(section, column, books.digits());
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
        for (List<StatedSum> sums : ImmutableListMultimap.copyOf(broken).asMap().values().stream()
                .map(List::copyOf)
                .toList()) {
            findings.add(breach(sums, told++ < MOST_EXPLAINED));
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
