namespace Amendments.Readers.Pdf;

/// <summary>A rectangle on a page, in points of 1/72 inch from the top left corner.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>The smallest rectangle around all of some.</summary>
    public static Box Around(IReadOnlyCollection<Box> boxes) =>
        new(boxes.Min(b => b.Left), boxes.Min(b => b.Top), boxes.Max(b => b.Right), boxes.Max(b => b.Bottom));

    /// <summary>Whether the two stand on one height: more than half of the lower one beside the other.</summary>
    public bool IsBeside(Box other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > Math.Min(Height, other.Height) / 2;

    /// <summary>Whether one stands above the other, at least in part.</summary>
    public bool SharesColumn(Box other) => Math.Min(Right, other.Right) > Math.Max(Left, other.Left);

    /// <summary>The same seen in a mirror that stands on the page's right edge: what runs from right to left then runs from left to right.</summary>
    public Box Mirrored(double pageWidth) => new(pageWidth - Right, Top, pageWidth - Left, Bottom);
}
