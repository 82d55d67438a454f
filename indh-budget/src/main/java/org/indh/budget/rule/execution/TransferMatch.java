package org.indh.budget.rule.execution;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.group.Closing;
import org.indh.budget.group.Elimination;
import org.indh.budget.group.Perimeter;
import org.indh.budget.group.TransferState;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * What one member of a group says that it gave another, the other says that it received. A member that states no resource at
 * all keeps a list of expenses, and misses none. Two currencies are compared by the rates that the reports state. One reference is
 * one transfer, though one side has ordered what the other has paid. What was sent so late that it may be on its way is left
 * alone; without the profile's days nothing is on its way. Payments of several days that agree in sum alone are for information.
 */
final class TransferMatch {
    static final Rule<Dossier> RULE = Rule.onDossiers(
                    "BU-INTERCO-MATCH", Severity.WARNING, "arithmetic", TransferMatch::check)
            .following("BU-DOUBLE-COUNT");

    /** How many days money may be on its way. */
    private static final String TRANSIT_DAYS = "transfer.transit-days";

    private static final int MOST_DAYS = 366;

    private TransferMatch() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        List<Entry> entries = Entry.ofAll(dossier);
        TreeSet<String> members = new TreeSet<>();
        entries.forEach(entry -> members.add(entry.code(Dimension.MEMBER)));
        members.remove("");
        List<Entry> transfers = entries.stream()
                .filter(entry -> members.contains(entry.code(Dimension.COUNTERPART))
                        && members.contains(entry.code(Dimension.MEMBER)))
                .toList();
        if (transfers.isEmpty()) {
            return Verdict.pass();
        }
        List<Gap> lost = dossier.below(FinancialReport.class).stream()
                .flatMap(report -> Entry.lost(report).stream())
                .toList();
        if (!lost.isEmpty()) {
            return new Verdict(List.of(), lost);
        }
        Set<String> twoStaged = twoStaged(transfers);
        ListMultimap<BudgetLine, Spot> places = LinkedListMultimap.create();
        transfers.forEach(entry -> places.put(line(entry, twoStaged), entry.spot()));
        LocalDate last = lastDay(dossier, transfers, setting);
        Perimeter group =
                new Perimeter(last, members.stream().map(Perimeter.Member::full).toList());
        Elimination elimination = group.consolidate(
                transfers.stream().map(entry -> line(entry, twoStaged)).toList(), closing(dossier, last, setting));
        Set<String> giving = stating(entries, Flow.USE);
        Set<String> receiving = stating(entries, Flow.RESOURCE);
        List<Breach> breaches = new ArrayList<>();
        for (Elimination.Entry transfer : elimination.journal()) {
            if (giving.contains(transfer.giver()) && receiving.contains(transfer.receiver())) {
                breach(transfer, places).ifPresent(breaches::add);
            }
        }
        return Verdict.of(breaches);
    }

    /** The members that state a flow of that direction at all. */
    private static Set<String> stating(List<Entry> entries, Flow flow) {
        Set<String> members = new TreeSet<>();
        entries.stream()
                .filter(entry -> entry.line().is(Dimension.FLOW, flow.code()))
                .forEach(entry -> members.add(entry.code(Dimension.MEMBER)));
        return members;
    }

    /** The references whose givers all are at one stage and whose receivers all are at another. */
    private static Set<String> twoStaged(List<Entry> transfers) {
        SetMultimap<String, String> given = LinkedHashMultimap.create();
        SetMultimap<String, String> received = LinkedHashMultimap.create();
        for (Entry entry : transfers) {
            SetMultimap<String, String> side = entry.isUse() ? given : received;
            side.put(entry.code(Dimension.TRANSFER), entry.code(Dimension.PHASE));
        }
        return Sets.filter(
                Sets.intersection(given.keySet(), received.keySet()),
                reference -> !reference.isEmpty()
                        && given.get(reference).size() == 1
                        && received.get(reference).size() == 1
                        && !given.get(reference).equals(received.get(reference)));
    }

    /** Its line, without its stage where the two sides of the transfer are at different ones. */
    private static BudgetLine line(Entry entry, Set<String> twoStaged) {
        return twoStaged.contains(entry.code(Dimension.TRANSFER))
                ? entry.line().with(Dimension.PHASE, "").with(Dimension.BASIS, "")
                : entry.line();
    }

    /** The books are closed on the last day that a report reports on, else on that of judging, or of a later transfer. */
    private static LocalDate lastDay(At<Dossier> dossier, List<Entry> transfers, Setting setting) {
        return dossier.below(FinancialReport.class).stream()
                .map(report -> report.value().periodUntil())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> transfers.stream()
                        .map(entry -> entry.line().date())
                        .filter(Objects::nonNull)
                        .filter(day -> day.isAfter(setting.asOf()))
                        .max(Comparator.naturalOrder())
                        .orElse(setting.asOf()));
    }

    /** Without a number of days nothing is on its way, what was sent on the last day included. */
    private static Closing closing(At<Dossier> dossier, LocalDate last, Setting setting) {
        Closing closing = setting.parameter(TRANSIT_DAYS)
                .map(parameter -> parameter.count(MOST_DAYS))
                .map(days -> Closing.on(last).transit(days).near(Math.max(days, Closing.USUAL_TRANSIT_DAYS)))
                .orElseGet(() -> Closing.on(last.plusDays(1)).transit(0).near(Closing.USUAL_TRANSIT_DAYS));
        return StatedRates.of(dossier)
                .map(rates -> closing.rates(rates, RoundingMode.HALF_UP))
                .orElse(closing);
    }

    private static Optional<Breach> breach(Elimination.Entry transfer, ListMultimap<BudgetLine, Spot> places) {
        TransferState state = transfer.state();
        boolean isOpen = state == TransferState.SUM_ONLY && !isDated(transfer);
        if (state == TransferState.MATCHED || state == TransferState.IN_TRANSIT || isOpen) {
            return Optional.empty();
        }
        List<Spot> spots = lines(transfer)
                .distinct()
                .flatMap(line -> places.get(line).stream())
                .toList();
        Breach breach = Breach.at(spots)
                .with("giver", transfer.giver())
                .with("receiver", transfer.receiver())
                .found(transfer.receivedMoney());
        return Optional.of(
                state == TransferState.SUM_ONLY
                        ? breach.variant("sum-only")
                                .with("sent", transfer.given().size())
                                .with("booked", transfer.received().size())
                                .lowered(Severity.INFO)
                        : breach.with("state", new Term("TransferState." + state.code()))
                                .expected(transfer.givenMoney()));
    }

    /** Whether single payments are stated: amounts without a day may be those of a whole year. */
    private static boolean isDated(Elimination.Entry transfer) {
        return lines(transfer).allMatch(line -> line.date() != null);
    }

    private static Stream<BudgetLine> lines(Elimination.Entry transfer) {
        return Stream.concat(transfer.given().stream(), transfer.received().stream());
    }
}
