package org.indh.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.indh.core.document.ReadLimits;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same two cells, as different suites and libraries write them. */
class WritersTest {
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    @TempDir
    Path folder;

    @Test
    void an_office_suite_writes_extensions_alternate_content_and_shared_texts() throws Exception {
        XlsxFile file = XlsxFile.empty()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
                .with(
                        "_rels/.rels",
                        XlsxFile.relationships(
                                XlsxFile.tie("rId3", "extended-properties", "docProps/app.xml"),
                                XlsxFile.tie("rId1", "officeDocument", "xl/workbook.xml")))
                .with(
                        "xl/workbook.xml",
                        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n<workbook xmlns='" + XlsxFile.MAIN
                                + "' xmlns:r='" + XlsxFile.OFFICE + "' xmlns:mc='http://schemas.openxmlformats.org/"
                                + "markup-compatibility/2006' mc:Ignorable='x15'><fileVersion appName='xl'/>"
                                + "<workbookPr defaultThemeVersion='164011'/><mc:AlternateContent><mc:Choice Requires='x15'>"
                                + "<sheets><sheet name='Faux' sheetId='7' r:id='rId7'/></sheets></mc:Choice>"
                                + "</mc:AlternateContent><bookViews><workbookView/></bookViews><sheets>"
                                + "<sheet name='Feuil1' sheetId='1' r:id='rId1'/></sheets><calcPr calcId='162913'/>"
                                + "<extLst><ext uri='{1}'><sheets><sheet/></sheets></ext></extLst></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        XlsxFile.relationships(
                                XlsxFile.tie("rId3", "styles", "styles.xml"),
                                XlsxFile.tie("rId1", "worksheet", "worksheets/sheet1.xml"),
                                XlsxFile.tie("rId4", "sharedStrings", "sharedStrings.xml")))
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns='" + XlsxFile.MAIN + "' xmlns:x14ac='http://schemas.microsoft.com/office/"
                                + "spreadsheetml/2009/9/ac'><dimension ref='A1:B1'/><sheetFormatPr x14ac:dyDescent='0.25'/>"
                                + "<sheetData><row r='1' spans='1:2' x14ac:dyDescent='0.25'><c r='A1' t='s'><v>0</v></c>"
                                + "<c r='B1' s='1'><v>0.77000000000000002</v></c></row></sheetData>"
                                + "<pageMargins left='0.7'/><extLst><ext><sheetData/></ext></extLst></worksheet>")
                .sharing("<t>Taux</t>")
                .formatted("General", "0%");
        expectTwoCells(file.read(folder));
    }

    @Test
    void a_free_suite_writes_every_style_and_counts_columns_by_itself() throws Exception {
        expectTwoCells(two(
                "<cols><col collapsed='false' customWidth='false' hidden='false' max='16384' min='1' width='11.53'/></cols>"
                        + "<sheetData><row r='1' customFormat='false' ht='12.8' hidden='false'><c r='A1' s='0' t='s'><v>0</v></c>"
                        + "<c r='B1' s='1' t='n'><v>0.77</v></c></row></sheetData><printOptions headings='false'/>"
                        + "<headerFooter><oddHeader>&amp;C&amp;A</oddHeader></headerFooter>"));
    }

    @Test
    void a_script_library_writes_inline_texts_and_absolute_targets() throws Exception {
        XlsxFile file = two("<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Taux</t></is></c>"
                        + "<c r='B1' s='1' t='n'><v>0.77</v></c></row></sheetData>")
                .without("xl/sharedStrings.xml")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        XlsxFile.relationships(
                                XlsxFile.tie("rId1", "worksheet", "/xl/worksheets/sheet1.xml"),
                                XlsxFile.tie("rId2", "styles", "./../xl/styles.xml")));
        expectTwoCells(file.read(folder));
    }

    @Test
    void an_online_suite_writes_prefixes_and_no_place_for_its_cells() throws Exception {
        XlsxFile file = two("").with(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='" + XlsxFile.MAIN + "'><x:sheetData><x:row><x:c t='s'><x:v>0</x:v></x:c>"
                                + "<x:c s='1'><x:v>0.77</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .with(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x='" + XlsxFile.MAIN + "' xmlns:rel='" + XlsxFile.OFFICE + "'><x:sheets>"
                                + "<x:sheet name='Feuil1' sheetId='1' rel:id='rId1'/></x:sheets></x:workbook>");
        expectTwoCells(file.read(folder));
    }

    @Test
    void the_strict_form_has_namespaces_of_its_own() throws Exception {
        XlsxFile strict = XlsxFile.empty();
        two("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>0.77</v></c></row></sheetData>")
                .copyTo(strict, xml -> xml.replace(XlsxFile.MAIN, STRICT).replace(XlsxFile.OFFICE, STRICT_OFFICE));
        expectTwoCells(strict.read(folder));
    }

    @Test
    void the_workbook_may_have_another_name_and_stand_elsewhere() throws Exception {
        XlsxFile moved = XlsxFile.empty();
        two(sheet())
                .copyTo(
                        moved,
                        name -> name.replace("xl/", "classeur/").replace("workbook.xml", "livre.xml"),
                        xml -> xml);
        moved.with("_rels/.rels", XlsxFile.relationships(XlsxFile.tie("r", "officeDocument", "/classeur/livre.xml")));
        expectTwoCells(moved.read(folder));
    }

    @Test
    void without_its_relationships_the_usual_workbook_is_taken() throws Exception {
        expectTwoCells(two(sheet()).without("_rels/.rels").read(folder));
    }

    @Test
    void names_with_backslashes_in_another_case_and_with_a_slash_in_front_are_found() throws Exception {
        XlsxFile backslashes = XlsxFile.empty();
        two(sheet())
                .copyTo(
                        backslashes,
                        name -> "\\" + name.replace('/', '\\').toUpperCase(java.util.Locale.ROOT),
                        xml -> xml);
        expectTwoCells(backslashes.read(folder));
    }

    @Test
    void targets_may_be_written_as_addresses_are() throws Exception {
        XlsxFile file = two("").with("xl/feuille é.xml", XlsxFile.worksheet(sheet()))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        XlsxFile.relationships(
                                XlsxFile.tie("rId1", "worksheet", "feuille%20%C3%A9.xml"),
                                XlsxFile.tie("rId2", "styles", "styles.xml"),
                                XlsxFile.tie("rId3", "sharedStrings", "sharedStrings.xml")));
        expectTwoCells(file.read(folder));
    }

    @Test
    void parts_may_be_in_utf_16_or_start_with_a_byte_order_mark() throws Exception {
        byte[] wide = ("<?xml version='1.0' encoding='UTF-16'?>"
                        + XlsxFile.worksheet(sheet()).replaceFirst("<\\?.*\\?>\n", ""))
                .getBytes(StandardCharsets.UTF_16);
        expectTwoCells(two("").with("xl/worksheets/sheet1.xml", wide).read(folder));
        expectTwoCells(two("").with("xl/worksheets/sheet1.xml", "\uFEFF" + XlsxFile.worksheet(sheet()))
                .read(folder));
    }

    @Test
    void stored_parts_and_files_beside_the_workbook_do_not_matter() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in =
                        new ZipInputStream(new ByteArrayInputStream(two(sheet()).bytes()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                CRC32 checksum = new CRC32();
                checksum.update(content);
                ZipEntry stored = new ZipEntry(entry.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(content.length);
                stored.setCrc(checksum.getValue());
                out.putNextEntry(stored);
                out.write(content);
                out.putNextEntry(new ZipEntry("__MACOSX/" + entry.getName()));
                out.write(new byte[] {0, 5, 22, 7});
            }
        }
        expectTwoCells(XlsxReader.read(XlsxFile.write(folder, bytes.toByteArray()), ReadLimits.standard()));
    }

    @Test
    void a_zip_of_more_than_sixty_five_thousand_files_is_read_if_the_limit_is_raised() throws Exception {
        XlsxFile file = two(sheet());
        for (int i = 0; i < 66_000; i++) {
            file.with("media/" + i, new byte[0]);
        }
        expectTwoCells(file.read(folder, ReadLimits.standard().withMaxParts(100_000)));
    }

    private static String sheet() {
        return "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>0.77</v></c></row></sheetData>";
    }

    private void expectTwoCells(XlsxFile file) throws Exception {
        expectTwoCells(file.read(folder));
    }

    private static void expectTwoCells(Workbook workbook) {
        assertThat(workbook.limits()).isEmpty();
        assertThat(workbook.sheets()).hasSize(1);
        assertThat(workbook.sheets().get(0).name()).isEqualTo("Feuil1");
        assertThat(workbook.sheets().get(0).cells())
                .extracting(cell -> cell.ref() + " " + cell.kind().code() + " " + cell.text())
                .containsExactly("A1 text Taux", "B1 number 77%");
        assertThat(workbook.sheets().get(0).cells()).extracting(Cell::value).containsExactly("Taux", "0.77");
    }

    private static XlsxFile two(String content) {
        return XlsxFile.ofSheet(content).sharing("<t>Taux</t>").formatted("General", "0%");
    }
}
