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
 * A document of tests that bears markers, sectors, targets and dates as written, as a programme does: core's own tests know
 * no programme.
 */
public record CodedSheet(
        @Nullable StatedDate signed,
        List<StatedDate> dates,
        List<PolicyMarker> markers,
        List<SectorAllocation> sectors,
        List<SdgTarget> targets) {
    /** The kind, which no pack brings. */
    public static final Kind<CodedSheet> KIND = new Kind<>("coded-sheet", 1, CodedSheet.class);

    public CodedSheet {
        dates = ImmutableList.copyOf(dates);
        markers = ImmutableList.copyOf(markers);
        sectors = ImmutableList.copyOf(sectors);
        targets = ImmutableList.copyOf(targets);
    }
}
