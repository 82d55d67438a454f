package org.indh.planning.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.indh.core.place.StatedTerritory;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of a partnership (partenaire): a commune, an association, a provincial service. It receives money of the
 * programme under an agreement.
 *
 * @param name its name; absent where it is a territory's own
 * @param kind what sort of organisation it is
 * @param abbreviation what it is called for short: "AVCB"
 * @param territory the Moroccan territory that it is, where it is one
 * @param address where it has its seat: "Caïdat d'Amerzgane"
 * @param contact whom to ask there
 */
@RecordBuilder
public record Partner(
        @Nullable LocalizedText name,
        @Nullable PartnerKind kind,
        @Nullable String abbreviation,
        @Nullable StatedTerritory territory,
        @Nullable String address,
        @Personal @Nullable String contact) {
    /** A partner of that name. */
    public static Partner of(String name) {
        return PartnerBuilder.builder().name(LocalizedText.parse(name)).build();
    }

    /** The Moroccan territory of that name and level, as a partner. */
    public static Partner of(StatedTerritory territory) {
        return PartnerBuilder.builder().territory(territory).build();
    }
}
