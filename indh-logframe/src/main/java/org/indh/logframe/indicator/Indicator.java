package org.indh.logframe.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.indh.core.code.Coded;
import org.indh.core.statement.Figure;
import org.indh.core.statement.Reading;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * A variable that shows whether a result is reached (indicateur objectivement vérifiable, IOV; OECD-DAC).
 *
 * @param code what people call it: "IOV 2.2"
 * @param statement what it says: "En 2019, le SAS est équipé"
 * @param deadline when it is due, where that is declared apart from the statement
 * @param direction which way it is meant to go
 * @param accumulation how the values of successive dates relate
 * @param population the set that it counts in
 * @param baseline the value before the programme (situation de référence)
 * @param milestones the values due at later years, by programme year or calendar year; the last is the target
 * @param sources where its value is proved (sources de vérification)
 * @param requires indicators whose counts must be at least as high: training through a coordination needs one
 */
@RecordBuilder
public record Indicator(
        @Nullable IndicatorCode code,
        @Nullable LocalizedText statement,
        @Nullable Timing deadline,
        @Nullable Direction direction,
        @Nullable Accumulation accumulation,
        @Nullable Population population,
        @Nullable Figure baseline,
        SortedMap<MilestoneYear, Figure> milestones,
        List<String> sources,
        List<IndicatorCode> requires)
        implements Coded {
    /** A builder that was given no milestone passes none. */
    public Indicator {
        milestones = milestones == null ? ImmutableSortedMap.of() : ImmutableSortedMap.copyOf(milestones);
        sources = ImmutableList.copyOf(sources);
        requires = ImmutableList.copyOf(requires);
    }

    /** What the statement promises, as far as it can be read. */
    public Optional<Reading> reading() {
        return Optional.ofNullable(statement).map(text -> Reading.of(text.text()));
    }

    /** When it is due: as declared, else as its statement says. */
    public Optional<Timing> timing() {
        return deadline != null ? Optional.of(deadline) : reading().flatMap(read -> Optional.ofNullable(read.timing()));
    }
}
