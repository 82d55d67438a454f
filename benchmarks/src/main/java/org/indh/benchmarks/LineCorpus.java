package org.indh.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indh.budget.Dimension;

/**
 * Budget lines as a ministry might export them: 1,500 communes × 6 years × 20 headings × 3 natures, in any order, with two
 * decimals, some negative; the same for the same number of lines.
 */
final class LineCorpus {
    static final int COMMUNES = 1_500;
    static final int YEARS = 6;
    static final int HEADINGS = 20;
    static final int NATURES = 3;
    static final int CELLS = COMMUNES * YEARS * HEADINGS * NATURES;
    static final List<Dimension> BY = List.of(Dimension.COMMUNE, Dimension.YEAR, Dimension.HEADING, Dimension.NATURE);

    private static final long SEED = 20_261_128;
    private static final List<String> NATURE = List.of("investment", "operating", "personnel");

    private final List<String> communes = new ArrayList<>();
    private final List<String> years = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    LineCorpus() {
        for (int i = 0; i < COMMUNES; i++) {
            communes.add("%02d.%03d.%02d.%02d".formatted(1 + i % 12, 1 + i % 75 * 10, 1 + i / 75, 1 + i % 50 * 2));
        }
        for (int i = 0; i < YEARS; i++) {
            years.add(String.valueOf(2022 + i));
        }
        for (int i = 0; i < HEADINGS; i++) {
            headings.add("%d0.%d0.10".formatted(1 + i / 4, 1 + i % 4));
        }
    }

    /** One line. */
    record Line(String commune, String year, String heading, String nature, long centimes) {}

    /** Receives lines. */
    interface Taker {
        void take(Line line) throws IOException;
    }

    void each(long lines, Taker taker) throws IOException {
        Random random = new Random(SEED);
        for (long i = 0; i < lines; i++) {
            // Each cell first gets a line, then cells by chance.
            int cell = i < CELLS ? (int) (i * 7_919 % CELLS) : random.nextInt(CELLS);
            long centimes = random.nextInt(50_000_000) - 500_000L;
            taker.take(new Line(
                    communes.get(cell / (YEARS * HEADINGS * NATURES)),
                    years.get(cell / (HEADINGS * NATURES) % YEARS),
                    headings.get(cell / NATURES % HEADINGS),
                    NATURE.get(cell % NATURES),
                    centimes));
        }
    }

    /** Writes them as delimited text, unless a file of that name is there. */
    Path csv(Path file, long lines) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        Path made = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made), 1 << 16)) {
            out.write("commune,year,heading,nature,amount\n".getBytes(StandardCharsets.US_ASCII));
            each(lines, line -> out.write(text(line).getBytes(StandardCharsets.US_ASCII)));
        }
        return Files.move(made, file);
    }

    private static String text(Line line) {
        long centimes = Math.abs(line.centimes());
        String sign = line.centimes() < 0 ? "-" : "";
        String decimals = centimes % 100 < 10 ? "0" + centimes % 100 : String.valueOf(centimes % 100);
        return line.commune()
                + ','
                + line.year()
                + ','
                + line.heading()
                + ','
                + line.nature()
                + ','
                + sign
                + centimes / 100
                + '.'
                + decimals
                + '\n';
    }
}
