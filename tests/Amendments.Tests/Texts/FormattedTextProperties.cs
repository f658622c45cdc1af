using Amendments.Tests.Generators;
using Amendments.Texts;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Amendments.Tests.Texts;

public sealed class FormattedTextProperties
{
    [Test]
    public void What_the_notation_writes_it_reads_back() =>
        Property.Holds(Formatted.All, text => EmphasisNotation.Read(EmphasisNotation.Write(text)) == text ? true : throw new InvalidOperationException(EmphasisNotation.Write(text)), Formatted.Shorter);

    [Test]
    public void Any_notation_can_be_read() => Property.Holds(Words.Text, notation => EmphasisNotation.Read(notation).Length <= notation.Length, Words.Shorter);

    [Test]
    public void The_slices_joined_are_the_text() => Property.Holds(Formatted.All.Zip(Gen.Choose(0, 40)), item =>
    {
        var (text, cut) = (item.Item1, Math.Min(item.Item2, item.Item1.Length));
        return text.Slice(new TextRange(0, cut)) + text.Slice(TextRange.Between(cut, text.Length)) == text;
    });

    [Test]
    public void The_pieces_joined_are_the_text() => Property.Holds(Formatted.All, text => string.Concat(text.Pieces().Select(p => p.Text)) == text.Text, Formatted.Shorter);

    [Test]
    public void A_slice_keeps_the_emphasis_of_every_character() => Property.Holds(Formatted.All, text =>
        Enumerable.Range(0, text.Length).All(i => text.Slice(TextRange.Between(i, text.Length)).EmphasisAt(0) == text.EmphasisAt(i)), Formatted.Shorter);
}
