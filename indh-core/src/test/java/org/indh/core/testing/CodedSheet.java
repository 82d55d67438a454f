package org.indh.core.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.code.PolicyMarker;
import org.indh.core.code.SdgTarget;
import org.indh.core.code.SectorAllocation;
import org.indh.core.document.Kind;
import org.indh.core.time.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of tests that bears what no kind that ships bears yet: markers, sectors, targets and dates as written. A
 * programme will bear them under the same names, and takes the place of this kind when it ships.
 */
public record CodedSheet(
        @Nullable StatedDate signed,
        List<StatedDate> dates,
        List<PolicyMarker> markers,
        List<SectorAllocation> sectors,
        List<SdgTarget> targets) {
    /** The kind, which no pack brings yet. */
    public static final Kind<CodedSheet> KIND = new Kind<>("programme", 1, CodedSheet.class);

    public CodedSheet {
        dates = ImmutableList.copyOf(dates);
        markers = ImmutableList.copyOf(markers);
        sectors = ImmutableList.copyOf(sectors);
        targets = ImmutableList.copyOf(targets);
    }
}
