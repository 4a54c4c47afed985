package app.revenant.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;

/** A sheet as PDF, from the same HTML, with the letters it needs inside: it looks the same on every machine. */
public final class SheetPdf {

    private static final String FONTS = "/app/revenant/fonts/";
    private static final String FAMILY = "Inter";
    /** The PDF library brings it along; it has signs that Inter has not. */
    private static final String SPARE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Takes a second the first time, for the library reads its fonts then. */
    public void write(Sheet sheet, OutputStream to) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder renderer = new PdfRendererBuilder();
        renderer.withProducer("Revenant");
        renderer.usePdfUaAccessibility(true);
        renderer.useUriResolver((base, uri) -> null);
        font(renderer, FONTS + "Inter-Regular.ttf", FAMILY, REGULAR);
        font(renderer, FONTS + "Inter-Bold.ttf", FAMILY, BOLD);
        font(renderer, SPARE, "Spare", REGULAR);
        renderer.withHtmlContent(new SheetHtml().paged(Printable.of(sheet)), null);
        renderer.toStream(to);
        renderer.run();
    }

    private static void font(PdfRendererBuilder renderer, String resource, String family, int weight) {
        renderer.useFont(() -> SheetPdf.class.getResourceAsStream(resource), family, weight, FontStyle.NORMAL, true);
    }
}
