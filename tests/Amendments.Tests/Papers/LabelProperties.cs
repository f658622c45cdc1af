using Amendments.Papers;
using Amendments.Tests.Generators;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Amendments.Tests.Papers;

public sealed class LabelProperties
{
    [Test]
    public void A_label_is_read_as_it_is_written() => Property.Holds(Labels.All, label => Label.Parse(label.ToString()) == label);

    [Test]
    public void Any_two_labels_have_one_order() => Property.Holds(Labels.All.Two(), pair =>
        Math.Sign(pair.Item1.CompareTo(pair.Item2)) == -Math.Sign(pair.Item2.CompareTo(pair.Item1))
        && (pair.Item1.CompareTo(pair.Item2) == 0) == (pair.Item1 == pair.Item2));

    [Test]
    public void The_order_of_labels_carries_over() => Property.Holds(Labels.All.Three(), three =>
        !(three.Item1 <= three.Item2 && three.Item2 <= three.Item3) || three.Item1 <= three.Item3);
}
