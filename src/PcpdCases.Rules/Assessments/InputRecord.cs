using System.Buffers.Text;
using System.Text;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <summary>What a question was, as one hash: the order of its findings and the words around them do not matter.</summary>
internal static class InputRecord
{
    public static string Sha256(CaseFacts facts)
    {
        var lines = new Text(1024);
        var places = new (int From, int To)[facts.Findings.Count];
        for (var at = 0; at < places.Length; at++)
        {
            var (reading, from) = (facts.Findings[at], lines.Length);
            lines.Add(reading.Fact);
            lines.Add(reading.System);
            lines.Add(reading.Level);
            lines.Add(reading.Value is { } value ? StrictNode.Spelling(value) : null);
            lines.Add(StrictNode.Spelling(reading.Contribution));
            lines.Add(reading.HeldFrom);
            lines.Add(reading.HeldTo);
            lines.Add(reading.Why is { } why ? StrictNode.Spelling(why) : null);
            places[at] = (from, lines.Length);
        }
        Array.Sort(places, (one, other) => lines.Part(one).SequenceCompareTo(lines.Part(other)));
        var text = new Text(lines.Length + 256);
        text.Add(facts.Requirement.Code());
        text.Add(facts.IncidentFrom);
        text.Add(facts.IncidentTo);
        text.Add(StrictNode.Spelling(facts.MitigatingDefault));
        text.Add(facts.Scope is null ? "named" : "given");
        text.EndLine();
        foreach (var area in facts.Scope?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>())
        {
            text.Add(area);
        }
        ReadOnlySpan<byte> before = default;
        foreach (var place in places)
        {
            var line = lines.Part(place);
            if (!line.SequenceEqual(before))
            {
                text.EndLine();
                text.Add(line);
            }
            before = line;
        }
        return EmbeddedFile.Sha256(text.Written);
    }

    /// <summary>Parts one after another in UTF-8, each with its length, so that no name can pass for two.</summary>
    private sealed class Text(int size)
    {
        private const int LongestNumber = 11;

        private byte[] _bytes = new byte[size];

        public int Length { get; private set; }

        public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

        public ReadOnlySpan<byte> Part((int From, int To) place) => _bytes.AsSpan(place.From, place.To - place.From);

        public void Add(string? part)
        {
            Number(part?.Length ?? -1, (byte)':');
            Room(part is null ? 0 : Encoding.UTF8.GetMaxByteCount(part.Length));
            Length += part is null ? 0 : Encoding.UTF8.GetBytes(part, _bytes.AsSpan(Length));
        }

        public void Add(DateOnly? day) => Number(day?.DayNumber ?? -1, (byte)';');

        public void Add(ReadOnlySpan<byte> line)
        {
            Room(line.Length);
            line.CopyTo(_bytes.AsSpan(Length));
            Length += line.Length;
        }

        public void EndLine() => Add("\n"u8);

        private void Number(int number, byte end)
        {
            Room(LongestNumber + 1);
            Utf8Formatter.TryFormat(number, _bytes.AsSpan(Length), out var length);
            _bytes[Length + length] = end;
            Length += length + 1;
        }

        private void Room(int more)
        {
            if (_bytes.Length - Length < more)
            {
                Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
            }
        }
    }
}
