package org.indh.core.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.PublishedTable;
import org.indh.core.text.Shown;

/**
 * One of the 16 regions that Morocco had from 1997 to 2015 (ancienne région): budgets and reports of those years are told by
 * them. Their provinces and prefectures are those of 2009; where a commune lay before, this does not say.
 *
 * @param code the year of the division, and the region's number in the census of 2004: "1997-04"
 * @param name its name in French and in Arabic: "Souss-Massa-Drâa"
 * @param provinces its provinces and prefectures, by the codes that they bear today: 08.401, for Ouarzazate
 */
public record FormerRegion(String code, LocalizedText name, List<HcpCode> provinces) implements Shown {
    private static final Splitter BLANKS = Splitter.on(' ');

    /** @throws InvalidValueException where the code is blank, or a name lacks French or Arabic */
    public FormerRegion {
        if (code.isBlank()) {
            throw new InvalidValueException("code", code);
        }
        if (name.in(Language.FR).isEmpty() || name.in(Language.AR).isEmpty()) {
            throw new InvalidValueException("text", name.toString());
        }
        provinces = ImmutableList.copyOf(provinces);
    }

    /** All 16, by code; read when somebody first asks for them. */
    public static List<FormerRegion> all() {
        return Morocco.REGIONS;
    }

    /** Which decree made them, and how long they lasted: {@code "Décret 2-97-246 (1997-2015)"}. */
    public static String edition() {
        return Morocco.TABLE.header("publisher") + " (" + Morocco.TABLE.header("edition") + ")";
    }

    /** Read on first use. */
    private static final class Morocco {
        private static final PublishedTable TABLE =
                PublishedTable.read(FormerRegion.class, "/META-INF/indh/core/places/former-regions.txt");
        private static final ImmutableList<FormerRegion> REGIONS =
                TABLE.rows().stream().map(Morocco::region).collect(ImmutableList.toImmutableList());

        private static FormerRegion region(SortedMap<String, String> row) {
            return new FormerRegion(
                    TABLE.cell(row, "code"),
                    new LocalizedText(ImmutableSortedMap.of("ar", TABLE.cell(row, "ar"), "fr", TABLE.cell(row, "fr"))),
                    BLANKS.splitToStream(TABLE.cell(row, "provinces"))
                            .map(HcpCode::parse)
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    /** Its Arabic name in Arabic, its French one in French and English. */
    @Override
    public String in(Language language) {
        return name.orFirst(language == Language.EN ? Language.FR : language);
    }

    @Override
    public String toString() {
        return code + " " + in(Language.FR);
    }
}
