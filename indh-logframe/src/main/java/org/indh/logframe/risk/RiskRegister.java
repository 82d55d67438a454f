package org.indh.logframe.risk;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.indh.core.document.Kind;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * A register of risks (registre des risques, matrice des risques): what may happen to a programme, how it is rated and what
 * is done about it.
 *
 * @param title what it describes
 * @param period the programme's years, first and last
 * @param matrix the matrix by which its levels are given, where the document states it
 * @param treatmentThreshold the level from which a risk has to be treated: "Haut"
 * @param risks the risks, in the author's order
 */
@RecordBuilder
public record RiskRegister(
        @Nullable LocalizedText title,
        @Nullable YearRange period,
        @Nullable RiskMatrix matrix,
        @Nullable Rating treatmentThreshold,
        List<Risk> risks) {
    /** The kind of document that a register of risks is. */
    public static final Kind<RiskRegister> KIND = new Kind<>("risk-register", 1, RiskRegister.class);

    public RiskRegister {
        risks = ImmutableList.copyOf(risks);
    }

    /**
     * The order of the words in one of its columns: as its matrix states it, else that of a shipped scale; empty where
     * neither settles it.
     */
    public Optional<Scale> scale(Axis axis) {
        List<String> stated = matrix == null ? List.of() : matrix.words(axis);
        if (!stated.isEmpty()) {
            return Optional.of(Scale.stated(stated));
        }
        return Scale.of(
                axis,
                risks.stream()
                        .map(risk -> risk.rating(axis))
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(rating -> rating.words().stream())
                        .toList());
    }
}
