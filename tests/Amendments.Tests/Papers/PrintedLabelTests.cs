using Amendments.Papers;
using NUnit.Framework;

namespace Amendments.Tests.Papers;

public sealed class PrintedLabelTests
{
    [TestCase("22. The Commission", "22.", "22")]
    [TestCase("22) La Commission", "22)", "22")]
    [TestCase("22\tThe Commission", "22", "22")]
    [TestCase("\t22.\tThe Commission", "22.", "22")]
    [TestCase("30 bis. Text", "30 bis.", "30 bis")]
    [TestCase("30 bis Text", "30 bis", "30 bis")]
    [TestCase("30\u00A0bis. Text", "30\u00A0bis.", "30 bis")]
    [TestCase("30 quat. Text", "30 quat.", "30 quater")]
    [TestCase("30 quater. Text", "30 quater.", "30 quater")]
    [TestCase("30 quinquies. Text", "30 quinquies.", "30 quinquies")]
    [TestCase("30 decies. Text", "30 decies.", "30 decies")]
    [TestCase("20(bis) Text", "20(bis)", "20 bis")]
    [TestCase("2.bis Text", "2.bis", "2 bis")]
    [TestCase("1ter. Text", "1ter.", "1 ter")]
    [TestCase("10A. Text", "10A.", "10A")]
    [TestCase("PP1 Recalling", "PP1", "PP1")]
    [TestCase("PP2. Recalling", "PP2.", "PP2")]
    [TestCase("OP12 bis. Requests", "OP12 bis.", "OP12 bis")]
    [TestCase("PP 4alt. Recalling", "PP 4alt.", "PP4 alt")]
    [TestCase("PP2 bis: Recalling", "PP2 bis:", "PP2 bis")]
    [TestCase("22.文本", "22.", "22")]
    public void A_number_is_read_in_every_spelling_and_written_in_one(string text, string printed, string written)
    {
        var label = PrintedLabel.Read(text);

        Assert.That(label?.Printed, Is.EqualTo(printed));
        Assert.That(label?.IsMark, Is.False);
        Assert.That(Label.Parse(printed.TrimEnd(':')).ToString(), Is.EqualTo(written));
    }

    [TestCase("(a) Adopting", "(a)", "a")]
    [TestCase("a) Adoptar", "a)", "a")]
    [TestCase("a. Adopting", "a.", "a")]
    [TestCase("(iv)\tAdopting", "(iv)", "iv")]
    [TestCase("iv. Adopting", "iv.", "iv")]
    [TestCase("(aa) Adopting", "(aa)", "aa")]
    public void The_mark_of_a_sub_paragraph_is_read(string text, string printed, string mark)
    {
        var label = PrintedLabel.Read(text);

        Assert.That((label?.Printed, label?.Mark, label?.IsMark), Is.EqualTo((printed, mark, true)));
    }

    [TestCase("2030 Agenda for Sustainable Development", ExpectedResult = false)]
    [TestCase("1990 was the year", ExpectedResult = false)]
    [TestCase("3.5 per cent of the population", ExpectedResult = false)]
    [TestCase("1990. And so on.", ExpectedResult = true)]
    [TestCase("30 terms of reference", ExpectedResult = false)]
    [TestCase("10A Downing Street", ExpectedResult = false)]
    [TestCase("PPP models", ExpectedResult = false)]
    [TestCase("OPEC countries", ExpectedResult = false)]
    [TestCase("20250. Text", ExpectedResult = false)]
    [TestCase("A. Digital economy", ExpectedResult = false)]
    [TestCase("I. Introduction", ExpectedResult = false)]
    [TestCase("(civil) society", ExpectedResult = false)]
    [TestCase("(a)symmetric", ExpectedResult = false)]
    [TestCase("a priori", ExpectedResult = false)]
    [TestCase("(bis) again", ExpectedResult = false)]
    [TestCase("22.The", ExpectedResult = false)]
    [TestCase("", ExpectedResult = false)]
    public bool Words_that_begin_with_a_number_or_letter_are_no_label(string text) => PrintedLabel.Read(text) is not null;

    [Test]
    public void The_length_takes_in_the_blanks_around_the_label()
    {
        Assert.That(PrintedLabel.Read("\t22.\tThe")?.Length, Is.EqualTo(5));
        Assert.That(PrintedLabel.Read("30. bis repetita")?.Length, Is.EqualTo(4));
    }

    [TestCase("a b c", "1 1 1")]
    [TestCase("a i ii b", "1 2 2 1")]
    [TestCase("g h i j", "1 1 1 1")]
    [TestCase("g h i ii i", "1 1 2 2 1")]
    [TestCase("i ii iii iv v", "1 1 1 1 1")]
    [TestCase("a b i ii a b iii c", "1 1 2 2 3 3 2 1")]
    [TestCase("a c", "1 1")]
    public void Levels_follow_from_the_sequence_of_marks(string marks, string levels)
    {
        var sequence = marks.Split(' ');
        var placing = new SubParagraphLevels();

        var placed = sequence.Select((mark, at) => placing.Place(mark, at + 1 < sequence.Length ? sequence[at + 1] : null));

        Assert.That(string.Join(' ', placed), Is.EqualTo(levels));
    }
}
