using System.Text;
using Amendments.Rendering.Reports;
using NUnit.Framework;

namespace Amendments.Tests.Audits;

internal sealed class AuditTableTests
{
    [Test]
    public void What_is_read_back_is_what_was_written_to_the_character()
    {
        using var desk = new AuditDesk();
        var report = desk.Report();
        var bytes = AuditTable.Write(report);
        Assert.That(bytes.Take(3), Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
        var cells = Parse(Encoding.UTF8.GetString(bytes)[1..]);

        Assert.That(cells.Select(r => r.Select(CsvCell.Read)), Is.EqualTo(AuditTable.Rows(report).Prepend(AuditTable.Columns)));
        Assert.That(cells.SelectMany(r => r).Where(c => c.Length > 0).Select(c => c[0]), Has.None.AnyOf('=', '+', '-', '@', '\t', '\r', '\n'));
        Assert.That(AuditTable.Rows(report).Select(r => r[7]), Does.Contain(AuditDesk.Formula));
    }

    [Test]
    public void Kinds_are_called_what_the_ledger_calls_them()
    {
        using var desk = new AuditDesk();
        Assert.That(AuditTable.Rows(desk.Whole()).Select(r => r[3]), Is.SupersetOf(new[] { "record-taken-back", "submission-added", "confidentiality-changed", "finding-decided" }));
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("'=1+1", "''=1+1")]
    [TestCase("＝1+1", "'＝1+1")]
    [TestCase("'tis so", "'tis so")]
    [TestCase("a, b", "\"a, b\"")]
    [TestCase("say \"no\"", "\"say \"\"no\"\"\"")]
    [TestCase("", "")]
    public void A_cell_is_never_run(string text, string written)
    {
        Assert.That(CsvCell.Write(text), Is.EqualTo(written));
        Assert.That(CsvCell.Read(Parse(written + "\r\n")[0][0]), Is.EqualTo(text));
    }

    // RFC 4180, read by its grammar.
    private static List<List<string>> Parse(string text)
    {
        var (rows, row, cell, isQuoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (text[i] is ',' or '\r'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\r')
                {
                    rows.Add(row);
                    row = [];
                    i++;
                }
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        return rows;
    }
}
