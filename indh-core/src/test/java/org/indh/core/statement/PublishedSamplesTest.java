package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Reads every text of the published workbooks where the system property {@code indh.samples} names their folder. */
class PublishedSamplesTest {
    private static final Pattern TEXT = Pattern.compile("<t(?: [^>]*)?>([^<]*)</t>");

    @Test
    void every_cell_of_the_published_workbooks_is_read_without_a_fault() throws IOException {
        String folder = System.getProperty("indh.samples", "");
        assumeTrue(!folder.isBlank(), "indh.samples names no folder");
        List<String> cells = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
                cells.addAll(texts(file));
            }
        }
        assertThat(cells).isNotEmpty();
        for (String cell : cells) {
            assertThatCode(() -> {
                        Figure.of(cell);
                        Reading.of(cell);
                    })
                    .doesNotThrowAnyException();
        }
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.getName().matches("xl/(worksheets/sheet[0-9]+|sharedStrings)\\.xml")) {
                    read(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8), texts);
                }
            }
        }
        return texts;
    }

    private static void read(String xml, List<String> texts) {
        for (Matcher text = TEXT.matcher(xml); text.find(); ) {
            texts.add(text.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        }
    }
}
