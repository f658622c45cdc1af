using System.Diagnostics;
using System.Text;
using Amendments.Readers.Processes;
using NUnit.Framework;

namespace Amendments.Tests.Readers;

[Platform("Linux,MacOsX")]
public sealed class BoundedRunTests
{
    private static readonly RunLimits Ample = new(TimeSpan.FromSeconds(30), 1 << 20);

    [Test]
    public void What_a_program_writes_and_how_it_ends_is_returned()
    {
        var result = Shell("echo out; echo err >&2; exit 3", Ample);

        Assert.That((result.End, result.ExitCode, Encoding.UTF8.GetString(result.Output), result.Error), Is.EqualTo((RunEnd.Ended, 3, "out\n", "err\n")));
    }

    [Test]
    public void A_program_that_does_not_end_is_stopped_with_its_children()
    {
        var watch = Stopwatch.StartNew();

        var result = Shell("echo $$ >&2; sleep 60 & sleep 60", Ample with { Time = TimeSpan.FromSeconds(1) });

        Assert.That((result.End, result.ExitCode), Is.EqualTo((RunEnd.OutOfTime, -1)));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void A_child_that_holds_the_output_open_does_not_hold_up_the_reading()
    {
        var watch = Stopwatch.StartNew();

        var result = Shell("sleep 60 & exit 0", Ample with { Time = TimeSpan.FromSeconds(1) });

        Assert.That(result.End, Is.EqualTo(RunEnd.OutOfTime));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void A_program_that_writes_without_end_is_stopped() =>
        Assert.That(Shell("while :; do echo yes; done", Ample with { OutputBytes = 1000 }).End, Is.EqualTo(RunEnd.TooMuchOutput));

    [Test]
    public void Complaints_without_end_neither_fill_the_memory_nor_block_the_program()
    {
        var result = Shell("head -c 3000000 /dev/zero >&2; echo done", Ample);

        Assert.That((result.End, Encoding.UTF8.GetString(result.Output)), Is.EqualTo((RunEnd.Ended, "done\n")));
        Assert.That(result.Error, Has.Length.LessThan(100_000));
    }

    [Test]
    public void A_program_is_found_on_the_search_path_and_never_in_the_current_folder()
    {
        Assert.That(ProgramPath.Find("sh", "/nowhere:/usr/bin:/bin"), Is.EqualTo("/usr/bin/sh").Or.EqualTo("/bin/sh"));
        Assert.That(ProgramPath.Find("sh", ".:"), Is.Null);
        Assert.That(ProgramPath.Find("sh", null), Is.Null);
    }

    private static RunResult Shell(string script, RunLimits limits) => BoundedRun.Start("/bin/sh", ["-c", script], limits);
}
