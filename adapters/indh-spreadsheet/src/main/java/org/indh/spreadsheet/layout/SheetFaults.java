package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.indh.core.document.Fault;
import org.indh.core.finding.Origin;

/** What is to be said of several sheets of one document: what is said of each for the same cause is said once, with all places. */
final class SheetFaults {
    /** A fact of faults that tell of columns by their headers: sheets whose headers read the same have one cause. */
    private static final String COLUMNS = "columns";

    private SheetFaults() {}

    static List<Fault> joined(List<Fault> faults, List<Fault> next) {
        List<Fault> joined = new ArrayList<>(faults);
        for (Fault fault : next) {
            int same = same(joined, fault);
            if (same < 0) {
                joined.add(fault);
            } else {
                joined.set(same, both(joined.get(same), fault));
            }
        }
        return joined;
    }

    private static int same(List<Fault> faults, Fault fault) {
        for (int i = 0; i < faults.size(); i++) {
            Fault other = faults.get(i);
            boolean isSame = other.code().equals(fault.code())
                    && Objects.equals(other.variant(), fault.variant())
                    && fault.facts().containsKey(COLUMNS)
                    && other.facts().equals(fault.facts());
            if (isSame) {
                return i;
            }
        }
        return -1;
    }

    private static Fault both(Fault fault, Fault other) {
        List<Origin> origins = Stream.concat(fault.origins().stream(), other.origins().stream())
                .distinct()
                .toList();
        return new Fault(
                fault.code(),
                fault.variant(),
                fault.path(),
                origins,
                fault.raw(),
                fault.facts(),
                fault.severity(),
                fault.more());
    }
}
