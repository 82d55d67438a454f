package org.indh.core.place;

import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * A code of the territorial division of Morocco (code géographique) as the Haut-Commissariat au Plan writes it: "08" is
 * the region Drâa-Tafilalet, "08.401" the province of Ouarzazate in it, "08.401.03" a cercle of the province, "08.401.03.03"
 * the commune Amerzgane. The numbers from the left are those of the territories around it.
 *
 * <p>A code says nothing of its edition. Between the editions of 2014 and 2024 some 240 communes changed cercle, and with it
 * their code: {@link Gazetteer#edition} says of which edition a gazetteer's codes are.
 *
 * @param text two digits of the region, three of the province, two of the cercle or town, one or two of the commune or
 *     arrondissement, between points
 */
@Written(
        pattern = HcpCode.WRITTEN,
        examples = {"08.401.03.03", "08"})
public record HcpCode(String text) implements Comparable<HcpCode> {
    /** What it looks like. */
    static final String WRITTEN = "[0-9]{2}(\\.[0-9]{3}(\\.[0-9]{2}(\\.[0-9]{1,2})?)?)?";

    private static final Pattern FORM = Pattern.compile(WRITTEN);
    private static final int REGION = 2;
    private static final int PROVINCE = 6;

    /**
     * Blanks around a code and a point at its end do not count: the census' tables write "08.401.03.03.".
     *
     * @throws InvalidValueException where the text has another form; whether a territory has the code is not asked
     */
    public HcpCode {
        String bare = text.strip();
        text = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValueException("hcp-code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it has another form */
    public static HcpCode parse(String text) {
        return new HcpCode(text);
    }

    /** The code of the region that it lies in, or its own: "08" for "08.401.03.03". */
    public HcpCode region() {
        return new HcpCode(text.substring(0, REGION));
    }

    /** The code of the province or prefecture that it lies in, or its own: "08.401"; empty for a region's. */
    public Optional<HcpCode> province() {
        return text.length() < PROVINCE ? Optional.empty() : Optional.of(new HcpCode(text.substring(0, PROVINCE)));
    }

    @Override
    public int compareTo(HcpCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
