package org.indh.core.place;

import java.util.Optional;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A region, province, prefecture, commune or arrondissement of Morocco: "08.401.03.03", the rural commune Amerzgane.
 *
 * @param code what the census knows it by
 * @param kind what it is
 * @param name its name in French and in Arabic, as the lists spell it; nobody translates names into English
 * @param iso its code of ISO 3166-2: "MA-OUA"; regions, provinces and prefectures have one, others none
 */
public record Territory(
        HcpCode code,
        TerritoryKind kind,
        LocalizedText name,
        @Nullable String iso) implements Shown {
    /** @throws InvalidValueException where a name lacks French or Arabic */
    public Territory {
        if (name.in(Language.FR).isEmpty() || name.in(Language.AR).isEmpty()) {
            throw new InvalidValueException("text", name.toString());
        }
    }

    /** The step of the division that it stands on. */
    public TerritoryLevel level() {
        return kind.level();
    }

    /**
     * The code of the territory around it: the city's for an arrondissement, the province's for a commune, the region's for
     * a province; empty for a region.
     */
    public Optional<HcpCode> parent() {
        return switch (level()) {
            case REGION -> Optional.empty();
            case PROVINCE -> Optional.of(code.region());
            case COMMUNE -> code.province();
            case ARRONDISSEMENT -> Optional.of(city());
        };
    }

    /** A city that has arrondissements bears their number without its last two digits, and a nought. */
    private HcpCode city() {
        return new HcpCode(code.text().substring(0, code.text().lastIndexOf('.')) + ".0");
    }

    /** Whether it is that territory or lies in it: Amerzgane is within 08.401.03.03, 08.401 and 08. */
    public boolean isWithin(HcpCode other) {
        return other.equals(code)
                || parent().filter(other::equals).isPresent()
                || code.province().filter(other::equals).isPresent()
                || code.region().equals(other);
    }

    /** Its Arabic name in Arabic, its French one in French and English. */
    @Override
    public String in(Language language) {
        return name.orFirst(language == Language.EN ? Language.FR : language);
    }

    @Override
    public String toString() {
        return code + " " + in(Language.FR) + " (" + kind.code() + ")";
    }
}
