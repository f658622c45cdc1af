using Amendments.Texts;

namespace Amendments.Intake.Grammar;

/// <summary>Words in quotation marks.</summary>
/// <param name="Outer">The stretch with the marks.</param>
/// <param name="Inner">The stretch between the marks, without blanks at its ends.</param>
internal readonly record struct QuotedText(TextRange Outer, TextRange Inner);
