package org.indh.core.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indh.core.finding.Path;

/** The known name that someone most likely meant. */
final class Nearest {
    private Nearest() {}

    /** A fault that says that nobody knows a name, and which one was most likely meant. */
    static Fault unknown(String name, List<String> known, Path path) {
        String nearest = of(name, known);
        String variant = nearest.isEmpty() ? null : "nearest";
        return new Fault("DC-UNKNOWN", variant, path, null, name, Map.of("name", name, "nearest", nearest));
    }

    /** The known name at the least edit distance, if it is near enough to be a slip; else the empty text. */
    static String of(String name, List<String> known) {
        String best = "";
        int bestDistance = Math.max(1, name.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), bestDistance);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Letters to insert, remove or replace; {@code limit} where it is that many or more. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
