using System.Globalization;
using System.Xml.Linq;
using Amendments.Rendering.Timelines;
using NUnit.Framework;

namespace Amendments.Tests.Rendering.Timelines;

internal sealed class TimelinePictureTests
{
    [TestCaseSource(nameof(Cases))]
    public void No_text_covers_another_or_leaves_the_picture(string name, Timeline timeline)
    {
        var picture = XDocument.Parse(TimelinePicture.Write(timeline));
        var (width, height) = (Number(picture.Root!, "width"), Number(picture.Root!, "height"));
        var boxes = picture.Descendants().Where(e => e.Name.LocalName == "text").Select(Box).OrderBy(b => b.Top).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            Assert.That(boxes[i].Left >= 0 && boxes[i].Right <= width && boxes[i].Bottom <= height, $"{name}: “{boxes[i].Text}” is inside.");
            for (var k = i + 1; k < boxes.Count && boxes[k].Top < boxes[i].Bottom; k++)
            {
                Assert.That(boxes[i].Right <= boxes[k].Left || boxes[k].Right <= boxes[i].Left, $"{name}: “{boxes[i].Text}” and “{boxes[k].Text}” are apart.");
            }
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void The_same_timeline_gives_the_same_picture_with_every_row_and_proposal(string name, Timeline timeline)
    {
        var picture = TimelinePicture.Write(timeline);
        Assert.That(TimelinePicture.Write(timeline), Is.EqualTo(picture), name);
        var svg = XDocument.Parse(picture).Root!;
        var titles = svg.Elements().Where(e => e.Name.LocalName == "g").Select(e => e.Elements().First()).Where(e => e.Name.LocalName == "title").Select(e => e.Value).ToList();
        Assert.That(timeline.Rows.Select(r => r.Participant), Is.SubsetOf(titles));
        Assert.That(titles.Sum(t => t.Split(": ")[^1] is var last && last.Contains(" proposal", StringComparison.Ordinal) ? int.Parse(last.Split(' ')[0], CultureInfo.InvariantCulture) : 0), Is.EqualTo(timeline.Rows.Sum(r => r.Marks.Sum(m => m.Proposals))));
        Assert.That(svg.Elements().Select(e => e.Name.LocalName).Take(2), Is.EqualTo(new[] { "title", "desc" }));
        Assert.That(picture, Does.Not.Contain("<script").And.Not.Contain("<style"));
    }

    [Test]
    public void A_report_gives_its_submissions_and_what_came_without_one()
    {
        using var desk = new Audits.AuditDesk();
        var rows = Timeline.Of(desk.Report()).Rows;
        Assert.That(rows.Select(r => r.Participant), Is.EqualTo(new[] { "Organization C", "UNESCO" }));
        Assert.That(rows[1].Marks.Select(m => (m.From, m.IsDated, m.Proposals, m.Withdrawn)), Is.EqualTo(new[] { (new DateOnly(2025, 7, 4), true, 3, 1) }));
        Assert.That(rows[0].Marks.Select(m => (m.From, m.IsDocument, m.Proposals)), Is.EqualTo(new[] { (new DateOnly(2025, 7, 21), false, 1) }));
    }

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("nothing", []);
        yield return Case("one day", [Row("A", Mark(0, 3))]);
        yield return Case("many on one day", [Row("A", [.. Enumerable.Range(0, 40).Select(i => Mark(0, i, i % 3))]), Row("B", Mark(0, 1))]);
        yield return Case("two days", [Row("A", Mark(0, 3), Mark(1, 3000, 20)), Row("B", Mark(1, 1))]);
        yield return Case("years", [Row("A", [.. Enumerable.Range(0, 900).Select(i => Mark(i * 9, i % 7, i % 2))]), Row("B", Mark(5, 1))]);
        yield return Case("many participants", [.. Enumerable.Range(0, 250).Select(i => Row($"Delegation with quite a long name, number {i}", Mark(i, i), Mark(i + 3, 1)))]);
        yield return Case("scripts", [Row("代表团代表团代表团代表团代表团代表团代表团代表团", Mark(0, 1)), Row("الوفد الدائم لدى الأمم المتحدة", Mark(30, 2)), Row("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW & <b>", Mark(60, 1))]);
        foreach (var days in new[] { 5, 13, 40, 100, 200, 400, 800, 3000, 30_000 })
        {
            yield return Case($"{days} days", [Row("A", Mark(0, 1), Mark(days, 12, 2))]);
        }
    }

    private static TestCaseData Case(string name, TimelineRow[] rows) => new TestCaseData(name, new Timeline("Who, when", [.. rows])).SetArgDisplayNames(name);

    private static TimelineRow Row(string name, params TimelineMark[] marks) => new(name, [.. marks]);

    private static TimelineMark Mark(int day, int proposals, int withdrawn = 0)
    {
        var on = new DateOnly(1990, 1, 15).AddDays(day);
        return new TimelineMark(on, on, day % 2 == 0, day % 5 != 0, proposals, withdrawn, "S1 (line 5)");
    }

    // As wide as the widest of the usual typefaces makes it: capitals and wide scripts count for more.
    private static (double Left, double Right, double Top, double Bottom, string Text) Box(XElement text)
    {
        var (x, y, size) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
        var width = size * text.Value.EnumerateRunes().Sum(r => r.Value >= 0x2E80 ? 1 : r.Value < 128 && char.IsAsciiLetterUpper((char)r.Value) ? (r.Value is 'W' or 'M' ? 0.95 : 0.7) : 0.5);
        var left = text.Attribute("text-anchor")?.Value == "middle" ? x - (width / 2) : x;
        return (left, left + width, y - (size * 0.75), y + (size * 0.22), text.Value);
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
