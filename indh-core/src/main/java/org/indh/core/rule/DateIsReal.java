package org.indh.core.rule;

import java.util.List;
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

/**
 * What stands in a cell for dates is a date that others can be compared with. Dates that depend on whether the day or
 * the month comes first are said once for a document, at the first of them, unless another date of it shows the order. A
 * state in place of a date follows from what is said of the agreement that it tells of.
 */
final class DateIsReal {
    static final Rule<StatedDate> RULE = Rule.of(
                    "CO-DATE", Severity.WARNING, "usage", StatedDate.class, DateIsReal::check)
            .following("DG-PARTNER-AGREEMENT");

    private DateIsReal() {}

    private static Verdict check(At<StatedDate> at, Setting setting) {
        return at.value().reading().fold(dated -> ofDate(at, dated), undated -> ofText(at, undated));
    }

    private static Verdict ofText(At<StatedDate> at, Undated undated) {
        Breach breach = Breach.at(at.spot()).found(at.value());
        if (undated.reason() == Reason.STATUS) {
            return Verdict.of(breach.variant("status").lowered(Severity.INFO));
        }
        return Verdict.of(undated.reason() == Reason.NO_SUCH_DAY ? breach.variant("no-such-day") : breach);
    }

    private static Verdict ofDate(At<StatedDate> at, Dated dated) {
        if (!dated.ambiguous()) {
            return Verdict.pass();
        }
        List<Spot> doubtful = DateOrder.doubtful(at);
        if (doubtful.isEmpty() || !doubtful.get(0).equals(at.spot())) {
            return Verdict.pass();
        }
        return Verdict.of(Breach.at(doubtful)
                .variant("ambiguous")
                .with("count", doubtful.size())
                .found(at.value())
                .expected(dated.first())
                .lowered(Severity.INFO));
    }
}
