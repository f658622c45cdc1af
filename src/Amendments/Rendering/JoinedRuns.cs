using Amendments.Comparison;
using Amendments.Texts;

namespace Amendments.Rendering;

/// <summary>A redline in which neighbouring runs of one kind and one owner are one. For reading only: what an editor supplied is no longer told apart.</summary>
public static class JoinedRuns
{
    /// <summary>The redline with its neighbours joined.</summary>
    public static Redline Of(Redline redline)
    {
        ArgumentNullException.ThrowIfNull(redline);
        var runs = new List<Run>();
        foreach (var run in redline.Runs)
        {
            if (runs.Count > 0 && runs[^1].Kind == run.Kind && runs[^1].Owner == run.Owner)
            {
                runs[^1] = runs[^1] with { Text = FormattedText.Join([runs[^1].Text, run.Text]) };
            }
            else
            {
                runs.Add(run with { IsSupplied = false });
            }
        }

        return new Redline(runs.ToValueList());
    }
}
