using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Correspondence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "CorrespondenceCounted",
                table: "Incidents",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Correspondence",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Direction = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<TimeOnly>(type: "time", nullable: true),
                    PartyId = table.Column<long>(type: "bigint", nullable: true),
                    With = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    What = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DocumentId = table.Column<long>(type: "bigint", nullable: true),
                    Service = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Proof = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ProofDocumentId = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Correspondence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Correspondence_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Correspondence_Documents_ProofDocumentId",
                        column: x => x.ProofDocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Correspondence_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Correspondence_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Correspondence_DocumentId",
                table: "Correspondence",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Correspondence_IncidentId_Ordinal",
                table: "Correspondence",
                columns: new[] { "IncidentId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Correspondence_PartyId",
                table: "Correspondence",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Correspondence_ProofDocumentId",
                table: "Correspondence",
                column: "ProofDocumentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Correspondence");

            migrationBuilder.DropColumn(
                name: "CorrespondenceCounted",
                table: "Incidents");
        }
    }
}
