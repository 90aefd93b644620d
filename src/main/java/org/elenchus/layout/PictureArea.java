package org.elenchus.layout;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Measures, as a page is read, how much of it pictures cover, without unpacking any. For one file. */
final class PictureArea extends DrawObject {
    private Rectangle2D sheet = new Rectangle2D.Double();
    private double covered;

    PictureArea(PDFStreamEngine engine) {
        super(engine);
    }

    void begin(PDPage page) {
        PDRectangle box = page.getCropBox();
        sheet = new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        covered = 0;
    }

    /** 0 to 1; strips that a scanner made of a page count together. */
    double share() {
        double area = sheet.getWidth() * sheet.getHeight();
        return area > 0 ? Math.min(1, covered / area) : 0;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = getContext().getResources();
        if (!operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && resources != null
                && resources.isImageXObject(name)) {
            add(getContext().getGraphicsState().getCurrentTransformationMatrix());
        } else {
            super.process(operator, operands);
        }
    }

    /** A picture fills the square of one by one, as the matrix turns and stretches it. */
    private void add(Matrix matrix) {
        Rectangle2D shown = matrix.createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D()
                .createIntersection(sheet);
        if (shown.getWidth() > 0 && shown.getHeight() > 0) {
            covered += shown.getWidth() * shown.getHeight();
        }
    }
}
