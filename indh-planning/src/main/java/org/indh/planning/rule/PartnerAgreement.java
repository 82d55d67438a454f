package org.indh.planning.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indh.core.finding.Severity;
import org.indh.core.time.DateReading.Dated;
import org.indh.core.time.DateReading.Reason;
import org.indh.core.time.DateReading.Undated;
import org.indh.core.time.StatedDate;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;
import org.indh.planning.programme.Partnership;
import org.indh.planning.programme.Programme;
import org.indh.planning.record.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * Money of a partner rests on a signed agreement: signed when the first payment is made, and where no payment is known,
 * when money is budgeted. What is not signed is told once, with every partnership that it is so for.
 */
final class PartnerAgreement {
    static final Rule<Programme> RULE =
            Rule.of("DG-PARTNER-AGREEMENT", Severity.WARNING, "dgd", Programme.class, PartnerAgreement::check);

    /** States that say that something was signed. */
    private static final Set<String> SIGNED = Set.of("signed", "done");

    /** A relation that is under way rests on something; an agreement that is under way is not signed. */
    private static final String UNDER_WAY = "under-way";

    private PartnerAgreement() {}

    private static Verdict check(At<Programme> programme, Setting setting) {
        List<Spot> unsigned = new ArrayList<>();
        List<Spot> amounts = new ArrayList<>();
        List<Breach> late = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        String state = "";
        for (At<Partnership> at : programme.each("partnerships", Partnership.class)) {
            if (!at.value().isFunded()) {
                continue;
            }
            StatedDate signature = signature(at.value());
            if (signature == null || isNoState(signature)) {
                gaps.add(new Gap("agreement-unknown", at.spot()));
            } else if (!isSigned(signature, signed(at.value()) == null)) {
                unsigned.add(place(at));
                amounts.addAll(amounts(at));
                state = state.isEmpty() ? signature.text() : state;
            } else {
                late(at, signature).ifPresent(late::add);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        if (!unsigned.isEmpty()) {
            breaches.add(Breach.at(unsigned)
                    .and(amounts)
                    .with("count", unsigned.size())
                    .found(state));
        }
        breaches.addAll(late);
        return new Verdict(breaches, gaps);
    }

    /** When the agreement was signed, as its own date says, else the start of the relation. */
    private static @Nullable StatedDate signature(Partnership partnership) {
        StatedDate signed = signed(partnership);
        return signed != null ? signed : partnership.start();
    }

    private static @Nullable StatedDate signed(Partnership partnership) {
        Agreement agreement = partnership.agreement();
        return agreement == null ? null : agreement.signed();
    }

    private static Spot place(At<Partnership> at) {
        return at.spot(signed(at.value()) != null ? "agreement.signed" : "start");
    }

    private static List<Spot> amounts(At<Partnership> at) {
        List<Spot> spots = new ArrayList<>();
        at.value().budgets().forEach((outcome, amount) -> {
            if (!amount.isZero()) {
                spots.add(at.spot("budgets." + outcome).as("budget"));
            }
        });
        if (at.value().total() != null && !at.value().total().isZero()) {
            spots.add(at.spot("total").as("budget"));
        }
        return spots;
    }

    /** "Sans date", "N/A": neither signed nor not. */
    private static boolean isNoState(StatedDate date) {
        return date.reading().fold(dated -> false, undated -> "none".equals(undated.status()));
    }

    /** A real date is one of a signature; a text that is neither a date nor a known state is not taken for a refusal. */
    private static boolean isSigned(StatedDate date, boolean isStart) {
        return date.reading().fold(dated -> true, undated -> mayBeSigned(undated, isStart));
    }

    private static boolean mayBeSigned(Undated undated, boolean isStart) {
        String status = String.valueOf(undated.status());
        return undated.reason() != Reason.STATUS || SIGNED.contains(status) || isStart && status.equals(UNDER_WAY);
    }

    private static Optional<Breach> late(At<Partnership> at, StatedDate signature) {
        StatedDate paid = at.value().firstPayment();
        Optional<LocalDate> signed =
                signature.reading().fold(dated -> Optional.of(dated.first()), none -> Optional.empty());
        Optional<LocalDate> payment = paid == null
                ? Optional.empty()
                : paid.reading().fold(PartnerAgreement::lastDay, none -> Optional.empty());
        return signed.isPresent() && payment.isPresent() && signed.get().isAfter(payment.get())
                ? Optional.of(Breach.at(at.spot("firstPayment"))
                        .and(place(at).as("agreement"))
                        .variant(signed(at.value()) == null ? "late-start" : "late")
                        .found(String.valueOf(paid))
                        .expected(signature))
                : Optional.empty();
    }

    private static Optional<LocalDate> lastDay(Dated dated) {
        return Optional.of(dated.last());
    }
}
