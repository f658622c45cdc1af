using Amendments.Proposals;
using Amendments.Tests.Generators;
using NUnit.Framework;

namespace Amendments.Tests.Proposals;

public sealed class TargetNotationProperties
{
    [Test]
    public void A_target_is_read_as_it_is_written() =>
        Property.Holds(Labels.Targets, target => TargetNotation.TryRead(TargetNotation.Write(target), out var read) && read == target);

    [Test]
    public void Any_text_can_be_tried() =>
        Property.Holds(Words.Text, text => !TargetNotation.TryRead(text, out var read) || (TargetNotation.TryRead(TargetNotation.Write(read), out var again) && again == read));
}
