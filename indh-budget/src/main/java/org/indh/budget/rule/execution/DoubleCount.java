package org.indh.budget.rule.execution;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.group.Distinct;
import org.indh.budget.group.Distinct.Group;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are judged together have the same money once: a line's id proves that two are one, what merely looks so is told
 * as a warning. Partners of one project bear no more than all of it, and what one member gives another is no expense of both.
 */
final class DoubleCount {
    static final Rule<Dossier> RULE =
            Rule.onDossiers("BU-DOUBLE-COUNT", Severity.ERROR, "arithmetic", DoubleCount::check);

    private DoubleCount() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        List<Entry> entries = Entry.ofAll(dossier);
        ListMultimap<BudgetLine, Entry> places = LinkedListMultimap.create();
        entries.forEach(entry -> places.put(identified(entry), entry));
        Distinct distinct =
                Distinct.of(entries.stream().map(DoubleCount::identified).toList());
        List<Breach> breaches = new ArrayList<>();
        breaches.addAll(byDocuments(placed(distinct.repeated(), places), null));
        breaches.addAll(byDocuments(placed(distinct.contradicting(), places), "contradicting"));
        breaches.addAll(byDocuments(GivenByBoth.among(entries), "given"));
        breaches.addAll(SharedProject.breaches(dossier, entries));
        breaches.addAll(TransferInTotal.breaches(dossier));
        for (Breach similar : byDocuments(placed(probable(distinct), places), "similar")) {
            breaches.add(similar.lowered(Severity.WARNING));
        }
        return Verdict.of(breaches);
    }

    /**
     * The line with an id that is its own for each stage and year, since an id may be that of a budget line with all its stages;
     * whoever reports it, it is the same money, unless the id is each reporter's own number.
     */
    private static BudgetLine identified(Entry entry) {
        String id = entry.line().id();
        if (id == null) {
            return entry.line();
        }
        BudgetLine line = entry.line();
        List<String> own = List.of(
                id,
                entry.code(Dimension.PHASE),
                entry.code(Dimension.YEAR),
                entry.code(Dimension.VIEW),
                Distinct.isKnownToOthers(line) ? "" : entry.reporter());
        return line.withId(String.join(" ", own)).with(Dimension.MEMBER, "");
    }

    /** What several members report of one project or day: equal amounts alone are nothing, as equal contributions are. */
    private static List<Group> probable(Distinct distinct) {
        return distinct.probable().stream().filter(DoubleCount::isTelling).toList();
    }

    private static boolean isTelling(Group group) {
        BudgetLine first = group.lines().get(0);
        long members = group.lines().stream()
                .map(line -> line.code(Dimension.MEMBER))
                .distinct()
                .count();
        return members > 1
                && (first.date() != null || first.code(Dimension.PROJECT).isPresent());
    }

    /** The lines of each group where they stand. */
    private static List<List<Entry>> placed(List<Group> groups, ListMultimap<BudgetLine, Entry> places) {
        return groups.stream()
                .map(group -> group.lines().stream()
                        .distinct()
                        .flatMap(line -> places.get(line).stream())
                        .toList())
                .toList();
    }

    /** One finding for all groups that stand in the same documents: whoever copied one line copied the others. */
    private static List<Breach> byDocuments(List<List<Entry>> groups, @Nullable String variant) {
        ListMultimap<List<Document<?>>, List<Entry>> byDocuments = LinkedListMultimap.create();
        for (List<Entry> group : groups) {
            List<Document<?>> documents = new ArrayList<>();
            group.stream().map(entry -> entry.at().document()).distinct().forEach(documents::add);
            byDocuments.put(documents, group);
        }
        List<Breach> breaches = new ArrayList<>();
        byDocuments.asMap().values().forEach(same -> breaches.add(breach(List.copyOf(same), variant)));
        return breaches;
    }

    private static Breach breach(List<List<Entry>> groups, @Nullable String variant) {
        List<Spot> spots =
                groups.stream().flatMap(group -> Entry.spots(group).stream()).toList();
        Entry first = groups.get(0).get(0);
        return Breach.at(spots)
                .variant(variant)
                .with("count", groups.size())
                .with("name", Optional.ofNullable(first.line().id()).orElseGet(() -> LineName.of(first.line())))
                .with("reference", first.code(Dimension.TRANSFER))
                .with(
                        "members",
                        groups.get(0).stream().map(Entry::reporter).distinct().toList())
                .with("amount", first.money().<Object>map(money -> money).orElse("?"));
    }
}
