using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PcpdCases.Portal.Build
{
    /// <summary>
    /// Copies MudBlazor's style sheet without the rules no page can use; compiled and run when the portal is built.
    /// A class stays when the portal's sources name it, or when none of its words is of no use and the library's strings name it or,
    /// of the library's own classes, their beginning.
    /// </summary>
    public sealed class KeepUsedStyles : Task
    {
        private static readonly Regex Words = new Regex("[a-zA-Z][a-zA-Z0-9_-]*", RegexOptions.Compiled);
        private static readonly Regex Classes = new Regex(@"\.([a-zA-Z](?:[a-zA-Z0-9_-]|\\.)*)", RegexOptions.Compiled);
        private static readonly Regex KeyFrames = new Regex(@"@(?:-webkit-)?keyframes ([a-zA-Z0-9_-]+)\{(?:[^{}]*\{[^{}]*\})*\}", RegexOptions.Compiled);

        // A class in ":not(…)" is not asked for, and of those in ":is(…)" one is enough: neither makes a rule useless.
        private static readonly Regex Alternatives = new Regex(@":(?:not|is|where|has)\([^()]*(?:\([^()]*\)[^()]*)*\)", RegexOptions.Compiled);

        private readonly HashSet<string> _dropped = new HashSet<string>(StringComparer.Ordinal);
        private HashSet<string> _written;
        private HashSet<string> _library;

        /// <summary>The whole sheet.</summary>
        [Required]
        public string Sheet { get; set; }

        /// <summary>The library whose strings name the classes its components write.</summary>
        [Required]
        public string Library { get; set; }

        /// <summary>The files in which the portal names classes.</summary>
        [Required]
        public ITaskItem[] Sources { get; set; }

        /// <summary>Classes the library puts together from parts that no string begins, such as "mud-error".</summary>
        public ITaskItem[] Used { get; set; } = new ITaskItem[0];

        /// <summary>Words of the library's classes that are of no use, such as "picker" in "mud-picker-toolbar".</summary>
        public ITaskItem[] Unused { get; set; } = new ITaskItem[0];

        [Required]
        public string Result { get; set; }

        /// <summary>Where the classes that were left out are listed, one on each line; the browser tests fail where a page uses one.</summary>
        [Required]
        public string Dropped { get; set; }

        public override bool Execute()
        {
            _written = new HashSet<string>(Sources.SelectMany(source => WordsOf(File.ReadAllText(source.ItemSpec))), StringComparer.Ordinal);
            var library = File.ReadAllBytes(Library);
            // Strings begin at even and at odd places.
            _library = new HashSet<string>(
                WordsOf(Encoding.Unicode.GetString(library)).Concat(WordsOf(Encoding.Unicode.GetString(library, 1, library.Length - 1))), StringComparer.Ordinal);
            Directory.CreateDirectory(Path.GetDirectoryName(Result));
            File.WriteAllText(Result, WithoutIdleFrames(Kept(File.ReadAllText(Sheet))));
            File.WriteAllLines(Dropped, _dropped.OrderBy(name => name, StringComparer.Ordinal));
            return true;
        }

        private string WithoutIdleFrames(string kept)
        {
            var named = new HashSet<string>(WordsOf(KeyFrames.Replace(kept, "")), StringComparer.Ordinal);
            return KeyFrames.Replace(kept, frames => named.Contains(frames.Groups[1].Value) || _written.Contains(frames.Groups[1].Value) ? frames.Value : "");
        }

        private static IEnumerable<string> WordsOf(string text) => Words.Matches(text).Cast<Match>().Select(match => match.Value);

        private string Kept(string rules)
        {
            var kept = new StringBuilder();
            for (var at = 0; at < rules.Length;)
            {
                var open = rules.IndexOf('{', at);
                var end = rules.IndexOf(';', at);
                if (open < 0 || (end >= 0 && end < open))
                {
                    // A statement such as @charset, or what is left.
                    var until = end < 0 ? rules.Length : end + 1;
                    kept.Append(rules, at, until - at);
                    at = until;
                    continue;
                }
                var close = Close(rules, open);
                kept.Append(KeptRule(rules.Substring(at, open - at), rules.Substring(open + 1, close - open - 1)));
                at = close + 1;
            }
            return kept.ToString();
        }

        private string KeptRule(string head, string body)
        {
            if (head.StartsWith("@media", StringComparison.Ordinal) || head.StartsWith("@supports", StringComparison.Ordinal))
            {
                body = Kept(body);
                return body.Length == 0 ? "" : head + "{" + body + "}";
            }
            if (head.StartsWith("@", StringComparison.Ordinal))
            {
                return head + "{" + body + "}";
            }
            var selectors = string.Join(",", Selectors(head).Where(IsPossible));
            return selectors.Length == 0 ? "" : selectors + "{" + body + "}";
        }

        private static int Close(string rules, int open)
        {
            var depth = 0;
            for (var at = open; at < rules.Length; at++)
            {
                depth += rules[at] == '{' ? 1 : rules[at] == '}' ? -1 : 0;
                if (depth == 0)
                {
                    return at;
                }
            }
            throw new InvalidDataException("The style sheet ends within a rule.");
        }

        private static IEnumerable<string> Selectors(string head)
        {
            var (from, depth) = (0, 0);
            for (var at = 0; at < head.Length; at++)
            {
                depth += head[at] == '(' ? 1 : head[at] == ')' ? -1 : 0;
                if (head[at] == ',' && depth == 0)
                {
                    yield return head.Substring(from, at - from);
                    from = at + 1;
                }
            }
            yield return head.Substring(from);
        }

        private bool IsPossible(string selector)
        {
            var names = Classes.Matches(Alternatives.Replace(selector, "")).Cast<Match>().Select(match => match.Groups[1].Value.Replace(@"\", "")).ToList();
            var impossible = names.Where(name => !IsUsed(name)).ToList();
            _dropped.UnionWith(impossible);
            return impossible.Count == 0;
        }

        private bool IsUsed(string name)
        {
            if (_written.Contains(name))
            {
                return true;
            }
            // "hover:mud-primary-hover" goes with "mud-primary-hover".
            name = name.Substring(name.IndexOf(':') + 1);
            return Used.Any(one => one.ItemSpec == name)
                || (!name.Split('-').Intersect(Unused.Select(one => one.ItemSpec)).Any()
                    && (_library.Contains(name) || (name.StartsWith("mud-", StringComparison.Ordinal) && Beginnings(name).Any(_library.Contains))));
        }

        // "mud-button-" of "mud-button-outlined": the library writes the rest from a choice.
        private static IEnumerable<string> Beginnings(string name)
        {
            for (var at = name.LastIndexOf('-'); at > "mud".Length; at = name.LastIndexOf('-', at - 1))
            {
                yield return name.Substring(0, at + 1);
            }
        }
    }
}
